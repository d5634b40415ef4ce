import type { GiteaBackend, GitHubBackend, GitLabBackend } from '@sveltia/cms';

/**
 * Where the editing form at /redaktion/ saves. **An adopter sets their own here, and nowhere else**; the README
 * says how. On a computer of one's own (localhost) the form works with a local folder as well, whatever stands
 * here.
 */
export const backend: GitHubBackend | GitLabBackend | GiteaBackend = {
  name: 'github',
  repo: 'beslut-exempel/beslut-i-korthet',
  branch: 'main',
  auth_methods: ['token'],
};

/** What each kind of back end is reached at when it says nothing else, and where it keeps pictures of its users. */
const usual = {
  github: { api: 'https://api.github.com', pictures: ['https://avatars.githubusercontent.com'] },
  gitlab: {
    api: 'https://gitlab.com/api/v4',
    pictures: ['https://gitlab.com', 'https://secure.gravatar.com'],
  },
  gitea: { api: 'https://gitea.com/api/v1', pictures: [] },
} as const;

/** The only hosts, besides our own, that the form may speak to. The response headers of /redaktion/ allow them. */
export function hostsOf({ name, ...own }: typeof backend): {
  readonly connect: string[];
  readonly pictures: string[];
} {
  const originOf = (address: string) => new URL(address).origin;
  const given = [own.api_root, own.base_url].filter((address) => address !== undefined).map(originOf);
  const connect = given.length > 0 ? given : [originOf(usual[name].api)];
  const pictures = given.length > 0 ? given : [...usual[name].pictures];
  return { connect: [...new Set(connect)], pictures: [...new Set(pictures)] };
}
