import type { KeyInput, Options } from "./index.js";

/** Workers that judge tokens in bulk. Close it when it is not needed any more. */
export class Pool {
  /** `workers` is the number of workers; without it, one for each core. */
  constructor(options?: { workers?: number });
  /** One number a token, see `ACCEPTANCE`. `onProgress(done, of)` is called as parts are done. */
  verifyMany(
    tokens: string[],
    key: KeyInput,
    options?: Options,
    onProgress?: (done: number, of: number) => void,
  ): Promise<Uint8Array>;
  close(): void;
}
