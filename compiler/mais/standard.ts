// What is known of the multi-agency information-sharing (MAIS) shape: the Person Standard (PUB01) and the Safeguarding Standard (PUB02), drafts
// of Data Standards for Social Care (standard.socialcaredata.io) as of 17 July 2026. Members that the two do not name are not written.

/** Where a value is unique, and the value there. */
export interface Identifier {
  readonly '@type': 'Identifier';
  readonly value: string;
  /** A URI. */
  readonly system: string;
}

/** Both parts are required, so a name in one line cannot be said. */
export interface Name {
  readonly '@type': 'Name';
  readonly familyName: readonly string[];
  readonly givenName: readonly string[];
  readonly preferredName?: string;
  readonly use?: string;
}

/** A postal address in the United Kingdom. */
export interface Address {
  readonly '@type': 'Address';
  readonly line1: string;
  readonly line2?: string;
  readonly city: string;
  readonly postcode: string;
  readonly UPRN?: string;
  readonly use?: string;
}

/** Phone numbers and email addresses together: a connected person has at most one of these. */
export interface Contact {
  readonly '@type': 'Contact';
  readonly email?: readonly string[];
  readonly telephone?: readonly string[];
}

/** A date, and of its day, month and year in this order whether it is accurate (A), estimated (E) or unknown (U). */
export interface PartialDate {
  readonly '@type': 'PartialDate';
  readonly date: string;
  readonly accuracyIndicator: string;
}

/** What the person that `identifier` names is to the one who holds this. */
export interface PersonRelationship {
  readonly '@type': 'PersonRelationship';
  readonly identifier: Identifier;
  readonly relationship: readonly string[];
}

/** A person. The profiles of the standard take one name. */
export interface Person {
  readonly '@context': string;
  readonly '@type': 'Person';
  readonly identifier: readonly Identifier[];
  readonly name: readonly [Name];
  readonly dateOfBirth?: PartialDate;
  readonly address?: readonly Address[];
  readonly contact?: readonly [Contact];
  readonly genderCode?: string;
  readonly sexCode?: string;
  readonly ethnicityCode?: string;
  readonly relatedPerson?: readonly PersonRelationship[];
}

/** An occurrence in a person's life. */
export interface LifeEvent {
  readonly '@context': string;
  readonly '@type': 'LifeEvent';
  readonly identifier: readonly Identifier[];
  readonly type: readonly string[];
  readonly subjectPerson: readonly { readonly '@type': 'SubjectPerson'; readonly person: Identifier; readonly involvement: string }[];
  readonly timeInformation?: readonly { readonly '@type': 'TimeInformation'; readonly startDateTime: string; readonly endDateTime?: string }[];
}

/** The people of a record in the order of the form, then the events. */
export interface MaisDocument {
  readonly '@graph': readonly (Person | LifeEvent)[];
}

/** The contexts that the two standards print with their examples. */
export const CONTEXTS = {
  person: 'https://socialcaredata.github.io/ontology/person/context.jsonld',
  event: 'https://socialcaredata.github.io/ontology/safeguarding/context.jsonld',
} as const;

/** The only system of the numbers here that the standard names. */
export const NHS_NUMBER_SYSTEM = 'https://fhir.nhs.uk/Id/nhs-number';

/** PUB01 and the model behind it: what a postcode looks like. */
export const POSTCODE = /^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$/;

/** PUB02, Event Code Vocabulary: reported missing. */
export const MISSING_PERSON = 'missing-person';

/** PUB02, Involvement Code Vocabulary: the subject. */
export const SUBJECT = 'SBJ';

/** PUB01, phenotypic sex and stated gender: not recorded, or information unavailable. */
export const NOT_KNOWN = 'X';

type Codes = Readonly<Record<string, string>>;

/** PUB01, Name Use Code Vocabulary. A name at birth is not one “used prior to marriage”. */
export const NAME_USES: Codes = { usual: 'usual', official: 'official', former: 'old' };

/** PUB01, Address Use Code Vocabulary. It has nothing for a placement, nor for where somebody is or was seen. */
export const ADDRESS_USES: Codes = { home: 'home', work: 'work' };

/** PUB01, Phenotypic Sex Code Vocabulary. */
export const SEXES: Codes = { M: '1', F: '2' };

/** PUB01, Gender Code Vocabulary. “Unable to be classified” is not another description. */
export const GENDERS: Codes = { man: '1', woman: '2' };

/**
 * PUB01, Ethnicity Code Vocabulary (Census 2021, 20 groups), where a group of the children in need census is the same. A Traveller of Irish
 * heritage, a Gypsy or Roma, and any other ethnic group, with which the census in need counts Arabs, have no equal.
 */
export const ETHNICITIES: Codes = {
  ABAN: '1', CHNE: '2', AIND: '3', APKN: '4', AOTH: '5', BAFR: '6', BCRB: '7', BOTH: '8', MWAS: '9', MWBA: '10', MWBC: '11', MOTH: '12', WBRI: '13', WIRI: '14', WOTH: '17',
};

/**
 * PUB01, Person Relationship Code Vocabulary, where the words mean the same. Its step-parent is married to the parent, its friend is
 * trusted, and nothing there stands for somebody who causes concern.
 */
export const RELATIONSHIPS: Codes = {
  mother: 'MTH', father: 'FTH', 'adoptive-parent': 'ADOPTP', 'foster-carer': 'PRNFOST', sibling: 'SIB', 'own-child': 'CHILD', grandparent: 'GRPRN', 'other-relative': 'EXT',
};
