import type { GiteaBackend, GitHubBackend, GitLabBackend } from '@sveltia/cms';
import type { SiteSettings } from '../schema/webbplats.ts';

/** Where the editing form at /redaktion/ saves, in its own words. */
export type Backend = GitHubBackend | GitLabBackend | GiteaBackend;
type Chosen = NonNullable<SiteSettings['backEnd']>;

/** What the form gets while no back end is set. It is nobody's: the form works with a local folder alone. */
const NOBODYS: Backend = {
  name: 'github',
  repo: 'beslut-exempel/beslut-i-korthet',
  branch: 'main',
  auth_methods: ['token'],
};

/** The back end that the settings name. */
export function backendOf(chosen: Chosen | undefined): Backend {
  if (chosen === undefined) return NOBODYS;
  const { service, repository, branch, signIn, application, address, api } = chosen;
  return {
    name: service,
    repo: repository,
    branch,
    ...(signIn === 'token' ? { auth_methods: ['token'] } : {}),
    ...(application === undefined ? {} : { auth_type: 'pkce', app_id: application }),
    ...(address === undefined ? {} : { base_url: address }),
    ...(api === undefined ? {} : { api_root: api }),
  } as Backend;
}

/** What each kind of back end is reached at when it says nothing else, and where it keeps pictures of its users. */
const usual = {
  github: { api: 'https://api.github.com', pictures: ['https://avatars.githubusercontent.com'] },
  gitlab: { api: 'https://gitlab.com', pictures: ['https://gitlab.com', 'https://secure.gravatar.com'] },
  gitea: { api: 'https://gitea.com', pictures: ['https://gitea.com'] },
} as const;

/** The only hosts, besides our own, that the form may speak to. The response headers of /redaktion/ allow them. */
export function hostsOf({ name, api_root, base_url }: Backend): {
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

/** How editors sign in: the service, and whether it is with a token of their own. Nothing until a back end is set. */
export const signIn = (
  chosen: Chosen | undefined,
): { readonly service: string; readonly token: boolean } | undefined =>
  chosen && { service: services[chosen.service], token: chosen.signIn === 'token' };
