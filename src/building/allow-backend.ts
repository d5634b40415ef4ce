import { readFileSync, writeFileSync } from 'node:fs';
import { backendOf, hostsOf } from '../editing/backend.ts';
import { settings } from '../site/settings/settings.ts';

/** Writes the hosts of the editing form's back end into the response headers of the built site. */
export function allowBackend(file: string): void {
  const { connect, pictures } = hostsOf(backendOf(settings.backEnd));
  const headers = readFileSync(file, 'utf8')
    .replaceAll(' [connect]', connect.map((host) => ` ${host}`).join(''))
    .replaceAll(' [pictures]', pictures.map((host) => ` ${host}`).join(''));
  writeFileSync(file, headers);
}
