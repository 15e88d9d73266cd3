import { expect, test } from 'vitest';
import { fails, holds } from '../../compiler/expression/normalize.ts';
import { sayFormula } from '../../compiler/expression/say.ts';
import { readWell, rule, sample } from './build-sample.ts';

const SAYS: readonly (readonly [text: string, holds: string, fails: string])[] = [
  ["source == 'public'", 'the answer to ‘Source of the information’ is ‘Member of the public’', 'the answer to ‘Source of the information’ is not ‘Member of the public’'],
  ["source in ['professional', 'public']", 'the answer to ‘Source of the information’ is ‘Professional’ or ‘Member of the public’', 'the answer to ‘Source of the information’ is neither ‘Professional’ nor ‘Member of the public’'],
  ["source in ['professional', 'low-key']", 'the answer to ‘Source of the information’ is ‘Professional’ or ‘Quiet, or not said’', 'the answer to ‘Source of the information’ is neither ‘Professional’ nor ‘Quiet, or not said’'],
  ["source in ['low-key']", 'the answer to ‘Source of the information’ is ‘Quiet, or not said’', 'the answer to ‘Source of the information’ is not ‘Quiet, or not said’'],
  ['urgent', 'the answer to ‘Is it urgent?’ is Yes', 'the answer to ‘Is it urgent?’ is No'],
  ['ticked(agreed)', '‘I agree’ is ticked', '‘I agree’ is not ticked'],
  ["'gifts' in signs", 'the answers to ‘Signs seen’ include Gifts', 'the answers to ‘Signs seen’ do not include Gifts'],
  ['ticked(signs)', 'something other than ‘None of these’ is ticked in ‘Signs seen’', 'nothing other than ‘None of these’ is ticked in ‘Signs seen’'],
  ["ticked(signs, ['gifts', 'travel'])", 'Gifts or Travel is ticked in ‘Signs seen’', 'none of Gifts and Travel is ticked in ‘Signs seen’'],
  ["ticked(signs, ['gifts'])", 'Gifts is ticked in ‘Signs seen’', 'Gifts is not ticked in ‘Signs seen’'],
  ['ticked(child.disabilities)', 'something is ticked in ‘Disabilities’ under ‘The child’', 'nothing is ticked in ‘Disabilities’ under ‘The child’'],
  ['ticked(indicators)', 'something is ticked in ‘Indicators’', 'nothing is ticked in ‘Indicators’'],
  ["ticked(indicators, ['hotel', 'car'])", '‘Seen in a hotel’ or ‘Seen in a car’ is ticked in ‘Indicators’', 'none of ‘Seen in a hotel’ and ‘Seen in a car’ is ticked in ‘Indicators’'],
  ['trust >= 3', 'the answer to ‘How reliable?’ is 3 or more', 'the answer to ‘How reliable?’ is less than 3'],
  ['trust == 3', 'the answer to ‘How reliable?’ is 3', 'the answer to ‘How reliable?’ is not 3'],
  ['trust in [1, 2, 4]', 'the answer to ‘How reliable?’ is 1, 2 or 4', 'the answer to ‘How reliable?’ is none of 1, 2 and 4'],
  ['answered(child.dateOfBirth)', '‘Date of Birth’ under ‘The child’ is answered', '‘Date of Birth’ under ‘The child’ is not answered'],
  ["absentAs(urgent, 'not-known')", '‘Is it urgent?’ is marked as not known', '‘Is it urgent?’ is not marked as not known'],
  ["absentAs(number, 'not-known')", '‘NHS number’ is marked ‘Don’t know’', '‘NHS number’ is not marked ‘Don’t know’'],
  ['band(category) == 3', 'the category in ‘Which category?’ is in band 3', 'the category in ‘Which category?’ is in another band than 3'],
  ['band(category) < 2', 'the category in ‘Which category?’ is in a lower band than 2', 'the category in ‘Which category?’ is in band 2 or higher'],
  ['band(category) in [2, 3]', 'the category in ‘Which category?’ is in band 2 or in band 3', 'the category in ‘Which category?’ is neither in band 2 nor in band 3'],
  ['count(people) > 0', '‘People’ has at least 1 entry', '‘People’ has no entries'],
  ['count(people) == 2', '‘People’ has exactly 2 entries', '‘People’ has anything but 2 entries'],
  ['count(signs) >= 2', 'at least 2 choices are ticked in ‘Signs seen’', 'fewer than 2 choices are ticked in ‘Signs seen’'],
  ['count(indicators) <= 1', 'at most 1 row is ticked in ‘Indicators’', 'more than 1 row is ticked in ‘Indicators’'],
  ["people.exists(p, p.role == 'suspect' && p.adult)", '‘People’ has an entry where both the answer to ‘Role’ is Suspect and the answer to ‘Adult?’ is Yes', '‘People’ has only entries where either the answer to ‘Role’ is not Suspect or the answer to ‘Adult?’ is No'],
  ['people.all(p, answered(p.person.sex))', '‘People’ has only entries where ‘Sex’ under ‘Person’ is answered', '‘People’ has an entry where ‘Sex’ under ‘Person’ is not answered'],
  ['ageUnder(child, 13)', '‘The child’ is, or may be, under 13', '‘The child’ is certainly 13 or over'],
  ['ageAtLeast(child, 18, seenOn)', '‘The child’ is certainly 18 or over on the day given in ‘Seen on’', '‘The child’ is, or may be, under 18 on the day given in ‘Seen on’'],
  ["seenOn < '2026-11-04'", '‘Seen on’ is before 4 November 2026', '‘Seen on’ is not before 4 November 2026'],
  ['seenOn <= saved', '‘Seen on’ is not after the moment of saving', '‘Seen on’ is after the moment of saving'],
  ['seenOn == about', '‘Seen on’ is the same as ‘About when’', '‘Seen on’ is not the same as ‘About when’'],
  ['urgent && seenOn == about', 'the answer to ‘Is it urgent?’ is Yes and ‘Seen on’ is the same as ‘About when’', 'the answer to ‘Is it urgent?’ is No or ‘Seen on’ is not the same as ‘About when’'],
  ['hoursBetween(leftAt, backAt) <= 72', 'from ‘Left at’ to ‘Back at’ it is at most 72 hours', 'from ‘Left at’ to ‘Back at’ it is more than 72 hours'],
  ['hoursBetween(leftAt, backAt) < 1', 'from ‘Left at’ to ‘Back at’ it is fewer than 1 hour', 'from ‘Left at’ to ‘Back at’ it is at least 1 hour'],
  ['low', 'the category is low', 'it is not true that the category is low'],
  ['urgent && low', 'the answer to ‘Is it urgent?’ is Yes and the category is low', 'the answer to ‘Is it urgent?’ is No or it is not true that the category is low'],
  ["urgent && (kind == 'a' || trust > 3)", 'the answer to ‘Is it urgent?’ is Yes, and either the answer to ‘Kind’ is A or the answer to ‘How reliable?’ is more than 3', 'the answer to ‘Is it urgent?’ is No, or both the answer to ‘Kind’ is not A and the answer to ‘How reliable?’ is 3 or less'],
  ["urgent && (low || (kind == 'a' && trust > 3))", 'the answer to ‘Is it urgent?’ is Yes, and either the category is low or (the answer to ‘Kind’ is A and the answer to ‘How reliable?’ is more than 3)', 'the answer to ‘Is it urgent?’ is No, or both it is not true that the category is low and (the answer to ‘Kind’ is not A or the answer to ‘How reliable?’ is 3 or less)'],
  ['true', 'in every case', 'in no case'],
];

test.each(SAYS)('%s', (text, whereTrue, whereFalse) => {
  const { tree } = readWell(text, rule);
  expect([sayFormula(holds(tree), sample), sayFormula(fails(tree), sample)]).toEqual([whereTrue, whereFalse]);
});
