import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import type {Format} from '../read/read.ts'
import {checkSize, decode, type LoadedText} from './decode.ts'
import {causeOf, codeOf, FileError} from './file-error.ts'
import {defaultMaxFileSize} from './size.ts'

/** What may be read. */
export interface LoadOptions {
  /** The largest file, in bytes. Default: 1 MB. */
  maxFileSize?: number | undefined
  /** What it is read as; an `eml` need not be UTF-8. Default: something that must. */
  format?: Format | undefined
}

const special = 'unexpected pipe, socket or device, expected a file'

/**
 * Read a letter's file.
 *
 * @param path The file, an absolute path or one relative to the process's working directory.
 * @param options What may be read.
 * @returns Its text, and whether it begins with a byte order mark.
 * @throws {FileError} Where it is missing, unreadable, no file, too large, binary, or not in UTF-8.
 */
export function loadFile(path: string, {maxFileSize, format}: LoadOptions = {}): LoadedText {
  return decode(loadBytes(path, maxFileSize), path, format === 'eml')
}

/**
 * Read a letter's file, and leave open what its bytes say.
 *
 * @param path The file, an absolute path or one relative to the process's working directory.
 * @param maxFileSize The largest file, in bytes. Default: 1 MB.
 * @param isFile Whether it is known to be no folder, pipe or device, so that nobody need ask. Default: false.
 * @returns Its bytes.
 * @throws {FileError} Where it is missing, unreadable, no file, or too large.
 */
export function loadBytes(path: string, maxFileSize = defaultMaxFileSize, isFile = false): Buffer {
  const bytes = lendBytes(path, maxFileSize, isFile)
  return bytes.buffer === space?.buffer ? Buffer.from(bytes) : bytes
}

/**
 * The same for who is done with them before any other file is read: short ones all stand in the same place.
 *
 * @param path The file, as above.
 * @param maxFileSize The largest file, as above.
 * @param isFile Whether it is known to be a file, as above.
 * @returns Its bytes, which change when another file is read.
 * @throws {FileError} Where it is missing, unreadable, no file, or too large.
 */
export function lendBytes(path: string, maxFileSize = defaultMaxFileSize, isFile = false): Buffer {
  let bytes: Buffer
  try {
    bytes = readFrom(openFile(path), path, maxFileSize, isFile)
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, causeOf(error))
  }
  // It can have grown meanwhile.
  checkSize(bytes.length, maxFileSize, path)
  return bytes
}

/** All of a file, which is closed then. */
function readFrom(descriptor: number, path: string, maxFileSize: number, isFile: boolean): Buffer {
  try {
    const short = isFile ? readShort(descriptor) : undefined
    if (short) return short
    const stats = fstatSync(descriptor)
    if (stats.isDirectory()) throw new FileError(path, 'unexpected folder, expected a file')
    // Reading a pipe or a device could wait for ever, or never end.
    if (!stats.isFile()) throw new FileError(path, special)
    checkSize(stats.size, maxFileSize, path)
    return readAll(descriptor, stats.size)
  } finally {
    closeSync(descriptor)
  }
}

/** Without waiting, as a pipe would until somebody writes into it. */
function openFile(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw codeOf(error) === 'ENXIO' ? new FileError(path, special) : error
  }
}

/** Where short files are read. */
let space: Buffer | undefined

/** All of a file that is as short as letters are; nothing where it is longer. */
function readShort(descriptor: number): Buffer | undefined {
  space ??= Buffer.allocUnsafeSlow(1 << 15)
  const length = readSync(descriptor, space, 0, space.length, 0)
  return length < space.length ? space.subarray(0, length) : undefined
}

/** Most files are read in one go; `readFileSync` would ask for their size again. */
function readAll(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size + 1)
  const length = readSync(descriptor, bytes, 0, size + 1, 0)
  // It can have changed meanwhile, and what `/proc` shows has no size.
  return length === size && size > 0 ? bytes.subarray(0, size) : readFileSync(descriptor)
}
