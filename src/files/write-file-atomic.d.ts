declare module 'write-file-atomic' {
  interface Options {
    /** Called when the temporary file is there, before anything is written to it. */
    tmpfileCreated?: (path: string) => void | Promise<void>
  }

  /** Writes a temporary file beside, flushes it, and renames it; mode and owner are kept. */
  export default function writeFileAtomic(
    path: string,
    data: string | Buffer,
    options?: Options
  ): Promise<void>
}
