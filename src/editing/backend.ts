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
  gitlab: { api: 'https://gitlab.com', pictures: ['https://gitlab.com', 'https://secure.gravatar.com'] },
  gitea: { api: 'https://gitea.com', pictures: ['https://gitea.com'] },
} as const;

/** The only hosts, besides our own, that the form may speak to. The response headers of /redaktion/ allow them. */
export function hostsOf({ name, api_root, base_url }: typeof backend): {
  readonly connect: readonly string[];
  readonly pictures: readonly string[];
} {
  const originOf = (address: string) => new URL(address).origin;
  const api = api_root === undefined ? usual[name].api : originOf(api_root);
  const signIn = base_url === undefined ? [] : [originOf(base_url)];
  return {
    connect: [...new Set([api, ...signIn])],
    pictures: api === usual[name].api ? usual[name].pictures : [api],
  };
}

const services = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea' } as const;
/** The owner of the repository that stands above until an adopter sets their own. It is nobody's. */
const NOBODY = 'beslut-exempel/';

/** How editors sign in: the service, and whether it is with a token of their own. Nothing until a back end is set. */
export function signIn({ name, repo, auth_methods }: typeof backend = backend):
  | {
      readonly service: string;
      readonly token: boolean;
    }
  | undefined {
  if (repo.startsWith(NOBODY)) return undefined;
  return { service: services[name], token: auth_methods?.join() === 'token' };
}
