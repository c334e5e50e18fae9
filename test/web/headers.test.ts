import { describe, expect, it } from 'vitest';
import type { Door } from '#functions/routes.ts';
import { pageHeaders } from '#functions/web/headers.ts';

const policyAt = (door: Door): string => pageHeaders(door)['content-security-policy'] ?? '';

describe('what a page may do', () => {
  it('allows nothing from elsewhere, and nothing written into the page, at any door', () => {
    for (const door of ['coordinator', 'manager', 'volunteer', 'sign-in'] as const) {
      const policy = policyAt(door);
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      for (const part of ["base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
        expect(policy.split('; ')).toContain(part);
    }
  });

  it('lets no script run where volunteers are', () => {
    expect(policyAt('volunteer')).not.toContain('script-src');
    expect(policyAt('coordinator')).toContain("script-src 'self'");
  });
});
