/** Texts of the workplace as a whole: signing in, the frame, the list of dossiers and the tasks of one. */
export const workplace = {
  'work.signIn': { nl: 'Aanmelden', en: 'Sign in' },
  'work.signOut': { nl: 'Afmelden', en: 'Sign out' },
  'work.mine': { nl: 'Mijn werk', en: 'My work' },
  'work.dossiers': { nl: 'Dossiers', en: 'Dossiers' },
  'work.admin': { nl: 'Beheer', en: 'Administration' },
  'work.signedInAs': { nl: 'Aangemeld als {name}', en: 'Signed in as {name}' },
  'work.navigation': { nl: 'Werkplek', en: 'Workplace' },

  'phase.draft': { nl: 'In voorbereiding', en: 'In preparation' },
  'phase.assessing': { nl: 'Wordt beoordeeld', en: 'Being assessed' },
  'phase.consensus': { nl: 'In overleg', en: 'Seeking consensus' },
  'phase.weighed': { nl: 'Gewogen', en: 'Weighed' },
  'phase.decided': { nl: 'Vastgesteld', en: 'Decided' },
  'phase.published': { nl: 'Gepubliceerd', en: 'Published' },
  'phase.rectified': { nl: 'Gerectificeerd', en: 'Rectified' },
  'phase.withdrawn': { nl: 'Ingetrokken', en: 'Withdrawn' },
  'phase.notDecided': {
    nl: '<b>{phase}.</b> Nog niet vastgesteld.',
    en: '<b>{phase}.</b> Not decided yet.',
  },
  'phase.decidedLine': {
    nl: '<b>{phase}.</b> De inhoud verandert niet meer.',
    en: '<b>{phase}.</b> The content does not change any more.',
  },

  'role.lead': { nl: 'dossierhouder', en: 'lead' },
  'role.assessor': { nl: 'beoordelaar', en: 'assessor' },
  'role.decider': { nl: 'vaststeller', en: 'decider' },
  'role.reader': { nl: 'lezer', en: 'reader' },
  'role.administrator': { nl: 'beheerder', en: 'administrator' },
  'role.member': { nl: 'medewerker', en: 'member' },
} as const;
