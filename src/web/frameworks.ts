import type { Framework } from '../framework/framework.ts';
import type { Library } from '../library/library.ts';
import type { Frameworks } from '../storage/frameworks.ts';

/** A framework as everyone may read it. */
export interface ReadableFramework {
  framework: Framework;
  /** Whether it was made in this installation, and does not come with the product. */
  isOwn: boolean;
  /** Why new dossiers can no longer choose it. */
  withdrawn?: string;
}

/** The frameworks that hold here: those of the product, and those that were made and issued in this installation. */
export interface FrameworksInUse {
  /** What a new dossier may choose, by id: of a framework made here the last issued version. */
  offered(): Promise<ReadonlyMap<string, Framework>>;
  /** One that was issued, also where it was withdrawn since; undefined where nothing was issued under that id. */
  find(id: string): Promise<ReadableFramework | undefined>;
}

/** What comes with the product goes before a framework of the same id that was made here before it came. */
export function openFrameworksInUse(
  { frameworks: shipped }: Pick<Library, 'frameworks'>,
  made: Pick<Frameworks, 'issued' | 'open'>,
): FrameworksInUse {
  return {
    async offered() {
      const own = [...(await made.issued())].filter(([id]) => !shipped.has(id));
      return new Map([...shipped, ...own]);
    },
    async find(id) {
      const framework = shipped.get(id);
      if (framework !== undefined) return { framework, isOwn: false };
      const living = await made.open(id);
      const last = living?.versions.at(-1);
      if (living === undefined || last === undefined) return undefined;
      const { withdrawn } = living;
      return { framework: last, isOwn: true, ...(withdrawn === undefined ? {} : { withdrawn }) };
    },
  };
}
