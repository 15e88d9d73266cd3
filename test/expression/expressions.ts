/** One expression or more of every construct that a condition may use. */
export const CONDITIONS: readonly string[] = [
  "source == 'public'", "source != 'public'", "'public' == source", "!(source == 'public')", "source in ['public', 'professional']", "!(source in ['public', 'low-key'])",
  'urgent', '!urgent', 'urgent == false', 'urgent != true', 'agreed', '!agreed', 'ticked(agreed)', '!ticked(agreed)',
  "'gifts' in signs", "!('gifts' in signs)", 'ticked(signs)', '!ticked(signs)', "ticked(signs, ['gifts', 'travel'])", "!ticked(signs, ['none'])",
  'trust >= 3', '3 <= trust', 'trust in [1, 2]', '!(trust in [1, 5])', 'trust != 4', 'times == 0', 'times < 2', 'money > -2.5', 'money <= 2.5', '2.5 == money',
  'answered(child.sex)', '!answered(people)', 'answered(number)', "absentAs(child.sex, 'declined')", "!absentAs(number, 'not-known')",
  'ticked(indicators)', '!ticked(indicators)', "ticked(indicators, ['hotel', 'car'])", 'ticked(mixed)', "!ticked(mixed, ['home'])",
  'band(category) == 3', 'band(category) != 1', 'band(category) > 1', 'band(category) in [1, 2]', "child.sex == 'f'", "'ld' in child.disabilities",
  "people.exists(p, p.role == 'suspect' && !p.adult)", 'people.all(p, answered(p.person.sex))', "!people.exists(p, p.homes.exists(h, h.use == 'home'))",
  "people.all(p, p.homes.all(h, h.use != 'work') || absentAs(p.homes, 'not-known'))", "!people.all(p, 'ld' in p.person.disabilities)",
  'anySign && !low', '!(anySign || low)', 'true', '!true || urgent', "urgent && (source == 'public' || trust > 3)",
];

/** What only rules may say. */
export const RULES: readonly string[] = [
  'count(people) >= 2', 'count(people) == 0', 'count(people) != 1', '1 < count(signs)', 'count(signs) == 0', 'count(signs) <= 1', 'count(signs) != 2', 'count(child.disabilities) == 1',
  'count(indicators) >= 2', 'count(indicators) == 1', 'count(mixed) >= 2', 'count(mixed) == 1', 'count(mixed) < 3', 'count(mixed) > 5', 'people.exists(p, count(p.homes) > 1)',
  'ageUnder(child, 13)', '!ageUnder(child, 18)', 'ageAtLeast(child, 16, seenOn)', 'ageUnder(child, 13, about)', 'ageAtLeast(child, 18, backAt)', 'ageUnder(child, 13, saved)',
  'people.exists(p, ageUnder(p.person, 16, p.metOn))', 'people.all(p, ageAtLeast(p.person, 18))', 'young && !low', '!lowOrYoung',
  'seenOn <= saved', 'seenOn > leftAt', "about == '2014-03-30'", 'about != seenOn', "'2014-03-30' <= seenOn", 'leftAt > backAt', 'backAt >= leftAt', 'backAt < about', 'opens < closes', 'opens >= closes',
  'hoursBetween(leftAt, backAt) <= 72', 'hoursBetween(leftAt, saved) != 1.5', 'hoursBetween(saved, backAt) > -24', 'hoursBetween(leftAt, backAt) == 1',
  'people.exists(p, p.metOn > p.metOn)', "people.all(p, p.metOn < '2014-03-31')",
];
