/** The categories of article 3.3 and 3.1 of the Woo that documents of ours can belong to, with their names in TOOI. */
export const informationCategories: Readonly<Record<string, string>> = {
  c_8c840238: 'bij vertegenwoordigende organen ingekomen stukken',
  c_db4862c3: 'vergaderstukken decentrale overheden',
  c_3a248e3a: 'agenda’s en besluitenlijsten bestuurscolleges',
  c_99a836c7: 'adviezen',
  c_c6cd1213: 'jaarplannen en jaarverslagen',
  c_fdaee95e: 'onderzoeksrapporten',
  c_46a81018: 'beschikkingen',
  c_816e508d: 'inspanningsverplichting art 3.1 Woo',
};
