/** What stands on the pages about the evidence of a dossier. */
export const gathering = {
  'evidenceForm.cited': { nl: 'Welk bewijs hoort erbij?', en: 'Which evidence belongs to it?' },
  'evidenceForm.pieces': {
    nl: '{count, plural, one {# bewijsstuk} other {# bewijsstukken}}',
    en: '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  },
  'evidenceForm.lead': {
    nl: 'Waarop rusten de antwoorden? Leg elk stuk één keer vast; u kunt het bij veel antwoorden noemen.',
    en: 'What do the answers rest on? Note each piece once; you can cite it with many answers.',
  },
  'evidenceForm.count': {
    nl: '{count, plural, =0 {Nog geen bewijs} one {Eén stuk} other {# stukken}}',
    en: '{count, plural, =0 {No evidence yet} one {One piece} other {# pieces}}',
  },
  'evidenceForm.empty': {
    nl: 'Er is nog niets vastgelegd. Bewaar wat u leest of meet: een link, een bestand of een notitie, met wat het zegt.',
    en: 'Nothing was noted yet. Keep what you read or measure: a link, a file or a note, with what it says.',
  },
  'evidenceForm.drawn': {
    nl: 'Uit de catalogus {count, plural, one {kwam # stuk} other {kwamen # stukken}} mee met de kandidaten. Die kunt u bij antwoorden noemen.',
    en: '{count, plural, one {# piece} other {# pieces}} came from the catalogue with the candidates. You can cite those with answers.',
  },
  'evidenceForm.new': { nl: 'Bewijs toevoegen', en: 'Add evidence' },
  'evidenceForm.newText': {
    nl: 'Een webadres, een bestand, allebei, of alleen een notitie van wat u zelf vond.',
    en: 'A web address, a file, both, or only a note of what you found yourself.',
  },
  'evidenceForm.what': { nl: 'Wat is het?', en: 'What is it?' },
  'evidenceForm.add': { nl: 'Bewijs bewaren', en: 'Save the evidence' },
  'evidenceForm.added': { nl: 'Het bewijs staat erbij.', en: 'The evidence was added.' },
  'evidenceForm.kind': { nl: 'Soort', en: 'Kind' },
  'evidenceForm.title': { nl: 'Titel', en: 'Title' },
  'evidenceForm.titleHint': {
    nl: 'Zoals de bron heet, of hoe u haar noemt.',
    en: 'What the source is called, or what you call it.',
  },
  'evidenceForm.says': { nl: 'Wat zegt de bron?', en: 'What does the source say?' },
  'evidenceForm.saysHint': {
    nl: 'Alleen wat er staat, niet wat u ervan vindt.',
    en: 'Only what it says, not what you think of it.',
  },
  'evidenceForm.nuance': { nl: 'Nuance', en: 'Nuance' },
  'evidenceForm.nuanceHint': {
    nl: 'Wat vond u toen u het nakeek? Bijvoorbeeld: geldt alleen voor de betaalde uitgave.',
    en: 'What did you find when you checked it? For example: holds only for the paid edition.',
  },
  'evidenceForm.date': { nl: 'Van wanneer is de bron?', en: 'Of when is the source?' },
  'evidenceForm.dateHint': {
    nl: 'Een jaar, maand of dag: 2025, 2025-03 of 2025-03-31. Laat leeg als er geen datum bij staat.',
    en: 'A year, month or day: 2025, 2025-03 or 2025-03-31. Leave empty where it has no date.',
  },
  'evidenceForm.noDate': {
    nl: 'Van wanneer is de bron? Vul in als 2025, 2025-03 of 2025-03-31, of laat leeg',
    en: 'Of when is the source? Fill in as 2025, 2025-03 or 2025-03-31, or leave empty',
  },
  'evidenceForm.read': { nl: 'Gelezen op', en: 'Read on' },
  'evidenceForm.fromMemory': { nl: 'De bron is niet geopend', en: 'The source was not opened' },
  'evidenceForm.fromMemoryHint': {
    nl: 'Dit is algemene kennis, die nog moet worden nagekeken.',
    en: 'This is general knowledge that still has to be checked.',
  },
  'evidenceForm.strength': { nl: 'Hoe sterk is dit bewijs?', en: 'How strong is this evidence?' },
  'evidenceForm.strength.high': {
    nl: 'Rechtstreeks: broncode, meting, audit, officieel stuk.',
    en: 'Direct: source code, a measurement, an audit, an official document.',
  },
  'evidenceForm.strength.medium': {
    nl: 'Aannemelijk: opgave van de maker, één onderzoek.',
    en: 'Likely: a statement of the maker, a single study.',
  },
  'evidenceForm.strength.low': {
    nl: 'Uit de tweede hand, oud of onduidelijk.',
    en: 'Second hand, old or unclear.',
  },
  'evidenceForm.shelfLife': { nl: 'Hoeveel maanden blijft het geldig?', en: 'For how many months does it stay good?' },
  'evidenceForm.shelfLifeHint': {
    nl: 'Leeg: wat gebruikelijk is voor deze soort. Daarna vraagt het dossier om het opnieuw na te kijken.',
    en: 'Empty: what is usual for this kind. After that the dossier asks to check it again.',
  },
  'evidenceForm.shelfLifeFor': {
    nl: 'Leeg: wat gebruikelijk is voor deze soort, {months} maanden.',
    en: 'Empty: what is usual for this kind, {months} months.',
  },
  'evidenceForm.file': { nl: 'Bestand', en: 'File' },
  'evidenceForm.otherFile': { nl: 'Een ander bestand', en: 'Another file' },
  'evidenceForm.fileHint': {
    nl: 'PDF, PNG, JPG, ODT, DOCX of TXT, hooguit 20 MB. Klopt er nog iets niet in dit formulier, kies het bestand dan opnieuw.',
    en: 'PDF, PNG, JPG, ODT, DOCX or TXT, at most 20 MB. If something in this form has to be mended, choose the file again.',
  },
  'evidenceForm.removeFile': { nl: 'Het bestand {name} weghalen', en: 'Remove the file {name}' },
  'evidenceForm.refused.unknownType': {
    nl: 'Dit soort bestand kan niet. Gebruik PDF, PNG, JPG, ODT, DOCX of TXT',
    en: 'This kind of file cannot be taken. Use PDF, PNG, JPG, ODT, DOCX or TXT',
  },
  'evidenceForm.refused.typeDiffers': {
    nl: 'De inhoud van het bestand is niet wat de naam zegt, of niet dat alleen. Sla het opnieuw op en probeer het nog eens',
    en: 'The content of the file is not what its name says, or not that alone. Save it anew and try again',
  },
  'evidenceForm.refused.empty': { nl: 'Het bestand is leeg', en: 'The file is empty' },
  'evidenceForm.refused.tooLarge': {
    nl: 'Het bestand is groter dan 20 MB. Maak het kleiner, of noem het webadres',
    en: 'The file is larger than 20 MB. Make it smaller, or give the web address',
  },
  'evidenceForm.refused.unsafe': {
    nl: 'De virusscanner keurt dit bestand af. Het is niet bewaard',
    en: 'The virus scanner refuses this file. It was not kept',
  },
  'evidenceForm.file.missing': {
    nl: 'Dit bestand staat niet op deze site.',
    en: 'This file is not on this site.',
  },
  'evidenceForm.file.waiting': {
    nl: 'Dit bestand wacht op de virusscanner. Kijk later nog eens.',
    en: 'This file waits for the virus scanner. Look again later.',
  },
  'evidenceForm.file.refused': {
    nl: 'De virusscanner keurde dit bestand af.',
    en: 'The virus scanner refused this file.',
  },
  'evidenceForm.kilobytes': { nl: '{size, number} kB', en: '{size, number} kB' },
  'evidenceForm.megabytes': { nl: '{size, number} MB', en: '{size, number} MB' },
  'evidenceForm.hash': { nl: 'Kenmerk (SHA-256): {hash}', en: 'Fingerprint (SHA-256): {hash}' },
  'evidenceForm.citedCount': {
    nl: '{count, plural, =0 {Nog nergens genoemd} one {Op één plek genoemd} other {Op # plekken genoemd}}',
    en: '{count, plural, =0 {Cited nowhere yet} one {Cited in one place} other {Cited in # places}}',
  },
  'evidenceForm.notCited': {
    nl: 'Noem dit stuk bij een antwoord, een standaard of een afwijking.',
    en: 'Cite this piece with an answer, a standard or a deviation.',
  },
  'evidenceForm.atCell': { nl: '{name}: {title}', en: '{name}: {title}' },
  'evidenceForm.atConsensus': { nl: 'Consensus over {cell}', en: 'Consensus on {cell}' },
  'evidenceForm.atDeviation': { nl: 'Een afwijking', en: 'A deviation' },
  'evidenceForm.remove': { nl: 'Dit bewijs weghalen', en: 'Remove this evidence' },
  'evidenceForm.removeCited': {
    nl: 'Dat kan pas als het nergens meer wordt genoemd.',
    en: 'That is possible only when it is no longer cited anywhere.',
  },
} as const;
