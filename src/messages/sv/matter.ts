interface DocumentDeeds {
  /** It reports an assignment back. */
  readonly reports: boolean;
  /** It proposes a decision. */
  readonly proposes: boolean;
}

/** A name that ends in s, x or z has no ending in the genitive. */
const genitive = (name: string) => (/[sxz]$/.test(name) ? name : `${name}s`);
/** The steps of a matter, and what the archive lacks of them. */
export const matter = {
  deeds: {
    proposed: 'Föreslog',
    decided: 'Beslutade',
    remitted: 'Återremitterade',
    tabled: 'Bordlade',
    'reported-back': 'Återrapporterade',
  },
  /** Follows another deed in the same step. */
  andProposed: (bodies: string) => `och föreslog ${bodies}`,
  document: (kind: string, { reports, proposes }: DocumentDeeds) => {
    if (!reports && !proposes) return `${kind} upprättad`;
    const does = [...(reports ? ['återrapporterar'] : []), ...(proposes ? ['föreslår ett beslut'] : [])];
    return `${kind} som ${does.join(' och ')}`;
  },
  relations: {
    'earlier-step': 'Tidigare steg',
    'later-step': 'Senare steg',
    'reports-back': 'Beslut som återrapporteras',
    related: 'Hör ihop med ärendet',
  },
  /** Where nothing more exact is known of when; empty where that is not known either. */
  order: { 'earlier-step': 'Före', 'later-step': 'Efter', 'reports-back': 'Före', related: '' },
  noParagraph: (notStated: string) => `Paragraf: ${notStated}`,
  decisionMissing: (body: string) => `${genitive(body)} beslut finns inte i arkivet.`,
  decidedUnknown: 'Om det är fattat, och i så fall när, vet vi inte.',
  afterPuttingOff: {
    remitted: 'Vad som hände efter återremissen finns inte i arkivet.',
    tabled: 'Vad som hände efter bordläggningen finns inte i arkivet.',
  },
  takenUpAgainUnknown: 'Om ärendet har tagits upp igen vet vi inte.',
};
