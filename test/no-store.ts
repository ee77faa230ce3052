import { Store } from '../src/store/store.ts';

// The tests of these projects open no store: they run at every save, and none of them waits for one that does.
Store.open = (): never => {
  throw new Error('This test opens a store: name it among WITH_STORE in vitest.config.ts.');
};
