import { Store } from '../src/store/store.ts';

// The tests of these projects open no store: they run at every save, and none of them waits for one that does.
Store.open = (): never => {
  throw new Error(
    'This test opens a store, and its imports do not show it (test/with-store.ts): import what opens it at its top.',
  );
};
