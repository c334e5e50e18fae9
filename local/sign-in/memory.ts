/** What the provider remembers, for as long as this process runs. */
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

export interface ProviderMemory {
  adapter: AdapterFactory;
  /** Forgets a sign-in, unless it is this person's. */
  forgetSession(id: string, unlessOf: string): void;
}

export function createProviderMemory(): ProviderMemory {
  const kept = new Map<string, AdapterPayload>();

  const adapter: AdapterFactory = (model): Adapter => {
    const key = (id: string) => `${model} ${id}`;
    const findBy = (name: 'uid' | 'userCode', value: string) =>
      [...kept].find(([each, payload]) => each.startsWith(key('')) && payload[name] === value)?.[1];
    return {
      async upsert(id, payload) {
        kept.set(key(id), payload);
      },
      find: async (id) => kept.get(key(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (code) => findBy('userCode', code),
      async consume(id) {
        const payload = kept.get(key(id));
        if (payload !== undefined) kept.set(key(id), { ...payload, consumed: Math.floor(Date.now() / 1000) });
      },
      async destroy(id) {
        kept.delete(key(id));
      },
      async revokeByGrantId(grantId) {
        for (const [each, payload] of kept) if (payload.grantId === grantId) kept.delete(each);
      },
    };
  };

  return {
    adapter,
    forgetSession(id, unlessOf) {
      if (kept.get(`Session ${id}`)?.accountId !== unlessOf) kept.delete(`Session ${id}`);
    },
  };
}
