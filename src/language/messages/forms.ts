/** What is said about forms, whichever form it is. */
export const forms = {
  'form.missing': { nl: '{label}: vul dit in', en: '{label}: fill this in' },
  'form.unreadable': {
    nl: '{label}: hier staan tekens die niet bewaard kunnen worden',
    en: '{label}: this holds characters that cannot be kept',
  },
  'form.tooLong': {
    nl: '{label}: gebruik hooguit {max, number} tekens; het zijn er nu {length, number}',
    en: '{label}: use at most {max, number} characters; now there are {length, number}',
  },
  'form.oneLine': { nl: '{label}: dit past op één regel', en: '{label}: this has to fit on one line' },
  'form.noAddress': {
    nl: '{label}: vul een webadres in dat begint met https://',
    en: '{label}: fill in a web address that begins with https://',
  },
  'form.noNumber': {
    nl: '{label}: vul een getal in, bijvoorbeeld 1.000 of 0,5',
    en: '{label}: fill in a number, for example 1,000 or 0.5',
  },
  'form.notWhole': { nl: '{label}: vul een heel getal in', en: '{label}: fill in a whole number' },
  'form.atLeast': { nl: '{label}: vul {least, number} of meer in', en: '{label}: fill in {least, number} or more' },
  'form.atMost': { nl: '{label}: vul {most, number} of minder in', en: '{label}: fill in {most, number} or less' },
  'form.noDate': {
    nl: '{label}: vul een datum in die bestaat, zoals 2026-03-31',
    en: '{label}: fill in a date that exists, such as 2026-03-31',
  },
  'form.noOption': { nl: '{label}: kies een van de antwoorden', en: '{label}: choose one of the answers' },
  'form.faults': {
    nl: '{count, plural, one {Er klopt nog iets niet} other {Er kloppen nog # dingen niet}}',
    en: '{count, plural, one {There is something to mend} other {There are # things to mend}}',
  },
  'form.optional': { nl: '(mag leeg blijven)', en: '(may be left empty)' },
  'form.notNow': {
    nl: 'U kunt hier nu niets veranderen: dat hangt af van uw rol en van de fase van het dossier.',
    en: 'You cannot change anything here now: that depends on your role and on the phase of the dossier.',
  },
  'form.choose': { nl: 'Kies', en: 'Choose' },
  'form.none': { nl: 'Geen', en: 'None' },
  'form.save': { nl: 'Bewaren', en: 'Save' },
  'form.add': { nl: 'Toevoegen', en: 'Add' },
  'form.remove': { nl: 'Weghalen', en: 'Remove' },
  'form.cancel': { nl: 'Terug zonder te bewaren', en: 'Back without saving' },
  'form.saved': { nl: 'Bewaard.', en: 'Saved.' },
  'form.savedAt': { nl: 'Bewaard om {time}', en: 'Saved at {time}' },
  'form.savedWhen': {
    nl: 'Wat u typt wordt pas bewaard als u op de knop drukt.',
    en: 'What you type is saved when you press the button.',
  },
  'form.theirs': { nl: 'Wat er nu staat', en: 'What stands there now' },
  'form.theirsEmpty': { nl: '(leeg)', en: '(empty)' },
  'form.yours': { nl: 'Wat u typte', en: 'What you typed' },

  'conflict.title': { nl: 'Iemand anders veranderde dit ook', en: 'Someone else changed this too' },
  'conflict.text': {
    nl: 'Nadat u deze pagina opende, is hier iets anders bewaard. Bij elk veld dat verschilt staan beide teksten. Maak er één tekst van en bewaar die. Er is niets verloren.',
    en: 'After you opened this page, something else was saved here. Each field that differs shows both texts. Make one text of them and save that. Nothing was lost.',
  },
  'conflict.byText': {
    nl: '{name} bewaarde hier iets anders ({when}), nadat u deze pagina opende. Bij elk veld dat verschilt staan beide teksten. Maak er één tekst van en bewaar die. Er is niets verloren.',
    en: '{name} saved something else here ({when}), after you opened this page. Each field that differs shows both texts. Make one text of them and save that. Nothing was lost.',
  },
  'conflict.ownTitle': { nl: 'U veranderde dit zelf al', en: 'You changed this already yourself' },
  'conflict.ownText': {
    nl: 'U bewaarde hier zelf iets anders ({when}), in een ander tabblad of op een ander apparaat. Bij elk veld dat verschilt staan beide teksten. Maak er één tekst van en bewaar die. Er is niets verloren.',
    en: 'You saved something else here yourself ({when}), in another tab or on another device. Each field that differs shows both texts. Make one text of them and save that. Nothing was lost.',
  },
  'conflict.keep': { nl: 'Laat staan wat er nu staat', en: 'Keep what stands there now' },
  'refused.title': { nl: 'Dit kon niet', en: 'This could not be done' },
  'refused.kept': { nl: 'Wat u typte staat hieronder.', en: 'What you typed stands below.' },
  'refused.back': { nl: 'Terug naar de pagina', en: 'Back to the page' },

  'again.signedOut': { nl: 'U bent niet meer aangemeld', en: 'You are no longer signed in' },
  'again.signedOutText': {
    nl: 'Meld u opnieuw aan. Wat u typte is niet weg: na het aanmelden kunt u het alsnog bewaren.',
    en: 'Sign in again. What you typed is not lost: after signing in you can still save it.',
  },
  'again.welcomeBack': { nl: 'U bent weer aangemeld', en: 'You are signed in again' },
  'again.welcomeBackText': {
    nl: 'Dit typte u voordat u werd afgemeld. Het is nog niet bewaard.',
    en: 'This is what you typed before you were signed out. It has not been saved yet.',
  },
  'again.token': { nl: 'Dit formulier was te oud', en: 'This form was too old' },
  'again.tokenText': {
    nl: 'Voor de veiligheid hoort een formulier bij uw huidige aanmelding. Kijk na wat u typte en verstuur het opnieuw.',
    en: 'To be safe, a form belongs to your present session. Check what you typed and send it again.',
  },
  'again.tooLarge': { nl: 'Dit is te veel in één keer', en: 'This is too much at once' },
  'again.tooLargeText': {
    nl: 'Een formulier mag hooguit 1 MB en 1.000 velden hebben. Er is niets bewaard. Neem hieronder over wat u nodig hebt en bewaar het in delen.',
    en: 'A form may have at most 1 MB and 1,000 fields. Nothing was saved. Copy what you need from below and save it in parts.',
  },
  'again.tooLargeLost': {
    nl: 'Een formulier mag hooguit 1 MB en 1.000 velden hebben, en een bestand hooguit 20 MB. Dit was zo groot dat het niet gelezen is. Ga terug in uw browser: daar staat het nog.',
    en: 'A form may have at most 1 MB and 1,000 fields, and a file at most 20 MB. This was so large that it was not read. Go back in your browser: it is still there.',
  },
  'again.storage': { nl: 'Bewaren lukt nu even niet', en: 'Saving does not work just now' },
  'again.storageText': {
    nl: 'Er is niets bewaard en niets verloren. Wacht even en verstuur het opnieuw. Blijft het misgaan? Noem dan dit nummer: {reference}.',
    en: 'Nothing was saved and nothing was lost. Wait a moment and send it again. If it goes on, quote this number: {reference}.',
  },
  'again.send': { nl: 'Opnieuw versturen', en: 'Send again' },
  'again.typed': { nl: 'Wat u typte', en: 'What you typed' },
  'again.unreadable': { nl: 'Dit kon niet gelezen worden', en: 'This could not be read' },
  'again.unreadableText': {
    nl: 'Wat er binnenkwam is geen formulier van deze site. Er is niets veranderd.',
    en: 'What came in is no form of this site. Nothing was changed.',
  },
  'again.elsewhere': {
    nl: 'Dit kwam van een andere site. Voor de veiligheid is er niets gedaan.',
    en: 'This came from another site. To be safe, nothing was done.',
  },
  'again.notYours': { nl: 'Dit is niet voor u', en: 'This is not for you' },
  'again.notYoursText': {
    nl: 'Deze pagina is voor beheerders. Vraag een van hen.',
    en: 'This page is for administrators. Ask one of them.',
  },
  'again.wait': {
    nl: 'Er kwam te veel achter elkaar. Wacht even en probeer het opnieuw.',
    en: 'Too much came in a row. Wait a moment and try again.',
  },
} as const;
