/** Every shape the database has had, oldest first. A browser that comes late runs all it missed. */
import type { Migration } from './migration';
import { version1 } from './version-1';
import { version2 } from './version-2';
import { version3 } from './version-3';
import { version4 } from './version-4';
import { version5 } from './version-5';
import { version6 } from './version-6';
import { version7 } from './version-7';
import { version8 } from './version-8';
import { version9 } from './version-9';
import { version10 } from './version-10';
import { version11 } from './version-11';
import { version12 } from './version-12';

export const MIGRATIONS: readonly Migration[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
  version10,
  version11,
  version12,
];
