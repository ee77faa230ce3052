/** Serves a workspace to the browser. The launcher passes `src/web/server.ts`; tests pass a stand-in. */
export type Serve = (
  directory: string,
  options: {
    readonly port?: number;
    readonly today: string;
    readonly now?: () => string;
    readonly idle?: number;
    readonly signal?: AbortSignal;
    readonly environment?: Readonly<Record<string, string | undefined>>;
    readonly report: (error: unknown) => void;
  },
) => Promise<{ readonly newAddress: () => string; readonly ended: Promise<void> }>;
