/** Lets a module import a `.phrases` file as text; for Rolldown and Vite alike. */
export function phrasesPlugin(): {name: string; load: (id: string) => string | undefined}
