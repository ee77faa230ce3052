import { Store } from '../src/store/store.ts';

// The tests of these projects open no store: they run at every save, without waiting for tests that do.
Store.open = (): never => {
  throw new Error(
    'This test opens a store, and its imports do not show it (test/with-store.ts): import what opens it at its top.',
  );
};
