import { describe, expect, it } from 'vitest';
import type { Door } from '#functions/routes.ts';
import { pageHeaders } from '#functions/web/headers.ts';

const policyAt = (door: Door, formTargets?: string[]): string =>
  pageHeaders(door, formTargets)['content-security-policy'] ?? '';

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

  it('lets forms end up at the sign-in provider, where one is named, and only there', () => {
    const policy = policyAt('manager', ['https://sign-in.example']);
    expect(policy.split('; ')).toContain("form-action 'self' https://sign-in.example");
  });
});
