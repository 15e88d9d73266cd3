const asks0 = (object) => get(object, "colour") === "other";
const asks1 = (object) => includesCode(get(object, "worries"), "other");
const asks2 = (object) => get(object, "worries") !== undefined;
const asks3 = (object) => get(object, "signs") !== undefined;
const asks4 = (object) => compareNumbers(get(get(object, "level"), "band"), '>=', 2);
const asks5 = (object) => get(object, "othersAny") === true;
const asks6 = (object) => get(object, "kind") === "home";
const asks7 = (object) => (get(object, "kind") === "home" && (((countCodes(get(object, "worries"), ["debt-drink-drugs","friend","other"]) === 0 && compareNumbers(get(get(object, "level"), "band"), '!=', 3)) && get(get(object, "absent"), "trust") === "not-known") || get(object, "room") !== undefined) && (countCodes(get(object, "worries"), ["debt-drink-drugs","friend","other"]) > 0 || get(get(object, "level"), "band") === 3));
const asks8 = (object) => (includesCode(get(object, "worries"), "friend") && excludesCode(get(object, "worries"), "debt-drink-drugs"));
const asks9 = (object) => (isAmong(get(object, "kind"), ["school","street"]) || compareNumbers(get(object, "visits"), '>', 3));
const asks10 = (object) => (get(object, "agreed") === true && countCodes(get(object, "worries"), ["friend"]) > 0 && countRows(get(object, "signs"), ["cameHomeLate","newPhone"], ["now","before"]) > 0);
const asks11 = (object) => get(get(object, "absent"), "trust") === "not-known";
const asks12 = (object) => get(get(object, "level"), "band") === 3;
const asks13 = (object) => (someItem(get(object, "calls"), (item1) => get(item1, "taken") === true) && someItem(get(object, "calls"), (item1) => get(item1, "said") === undefined));
const asks14 = (object) => get(get(object, "child"), "dateOfBirth") !== undefined;
const asks15 = (object) => get(object, "dateOfBirth") !== undefined;
const asks16 = (object) => get(object, "colour") === "other";
const asks17 = (object) => get(object, "stolen") === true;
const asks18 = (object) => get(object, "taken") === true;
const plan10 = { id: "completed-by", questions: {"name":{"type":"text","ask":"Name","max":500},
"email":{"type":"text","ask":"Email","max":500,"format":"email"},
"signedOn":{"type":"date","ask":"Date signed"}} };
const plan9 = { id: "calls-item", questions: {"at":{"type":"date-time","ask":"When?"},
"ended":{"type":"date-time","ask":"When did it end?"},
"caller":{"type":"text","ask":"From whom?","max":500},
"by":{"type":"reference","ask":"Who took it?"},
"taken":{"type":"yes-no","ask":"Was it answered?"},
"said":{"type":"text","ask":"What was said?","max":500,when:asks18}} };
const plan8 = { id: "others-item.names-item", questions: {"fullName":{"type":"text","ask":"Full name","max":500}} };
const plan7 = { id: "others-item", questions: {"names":{"type":"list","ask":"Names","itemName":"Name","min":1,"max":50,item:plan8},
"dateOfBirth":{"type":"partial-date","ask":"Date of birth"},
"expectedDateOfBirth":{"type":"partial-date","ask":"When is the baby due?"}} };
const plan6 = { id: "bicycle", questions: {"frame":{"type":"text","ask":"Frame number","max":12},
"colour":{"type":"choice","ask":"Colour"},
"colourOther":{"type":"text","ask":"Other: what is it?","max":500,when:asks16},
"stolen":{"type":"yes-no","ask":"Was it stolen?"},
"stolenOn":{"type":"partial-date","ask":"When was it stolen?",when:asks17}} };
const plan5 = { id: "signs-observed-item", questions: {"at":{"type":"moment","ask":"When?"},
"by":{"type":"text","ask":"By whom?","max":500},
"text":{"type":"text","ask":"What was seen?","max":10000,"lines":true}} };
const plan4 = { id: "worries-observed-item", questions: {"at":{"type":"moment","ask":"When?"},
"by":{"type":"text","ask":"By whom?","max":500},
"text":{"type":"text","ask":"What was seen?","max":10000,"lines":true}} };
const plan3 = { id: "child.estimated-age", questions: {"years":{"type":"integer","ask":"Years","min":0,"max":120},
"on":{"type":"date","ask":"On which day?"}} };
const plan2 = { id: "child.names-item", questions: {"fullName":{"type":"text","ask":"Full name","max":500}} };
const plan1 = { id: "child", questions: {"names":{"type":"list","ask":"Name","itemName":"Name","min":1,"max":50,item:plan2},
"dateOfBirth":{"type":"partial-date","ask":"When were they born?","absent":[{"reason":"not-known"},{"reason":"declined"}]},
"estimatedAge":{"type":"component","ask":"Age as it seems",item:plan3},
"shoeSize":{"type":"integer","ask":"Shoe size",when:asks15}} };
const plan0 = { id: "answers", questions: {"child":{"type":"component","ask":"The child",item:plan1},
"word":{"type":"text","ask":"A word","max":20},
"story":{"type":"text","ask":"A story","max":10000,"lines":true},
"email":{"type":"text","ask":"Email","max":500,"format":"email"},
"phone":{"type":"text","ask":"Phone","max":500,"format":"phone"},
"postcode":{"type":"text","ask":"Postcode","max":500,"format":"postcode"},
"website":{"type":"text","ask":"Website","max":500,"format":"url"},
"plate":{"type":"text","ask":"Number plate","max":500,"format":"vehicle-mark"},
"badge":{"type":"text","ask":"Badge","max":500,"like":"two capital letters and four digits"},
"happy":{"type":"yes-no","ask":"Are they happy?"},
"agreed":{"type":"tick","ask":"They agreed to this"},
"trust":{"type":"scale","ask":"How far do they trust you?","absent":[{"reason":"not-known","label":"Don’t know"}],"min":1,"max":5},
"visits":{"type":"integer","ask":"How many visits?","min":0,"max":99},
"weight":{"type":"decimal","ask":"Weight","min":0.5,"max":250},
"nickname":{"type":"text","ask":"Nickname","max":500},
"nature":{"type":"text","ask":"What is it about?","absent":[],"max":500},
"seenOn":{"type":"date","ask":"Date seen"},
"seenAt":{"type":"time","ask":"Time seen"},
"reportedAt":{"type":"date-time","ask":"Date and time reported"},
"answeredAt":{"type":"date-time","ask":"Date and time answered"},
"movedIn":{"type":"partial-date","ask":"When did they move in?"},
"heard":{"type":"moment","ask":"When was it heard?"},
"reviewOn":{"type":"date","ask":"Date of the review"},
"kind":{"type":"choice","ask":"Where?"},
"colour":{"type":"choice","ask":"Colour of the door"},
"colourOther":{"type":"text","ask":"Other: what is it?","max":500,when:asks0},
"worries":{"type":"choices","ask":"Worries","none":"No worries"},
"worriesOther":{"type":"text","ask":"Other: what is it?","max":500,when:asks1},
"worriesObserved":{"type":"list","ask":"What was seen or heard, when, and by whom?","itemName":"Observation","min":1,"max":50,when:asks2,item:plan4},
"signs":{"type":"grid","ask":"Signs","rows":["cameHomeLate","newPhone"],columns:{"now":{"type":"tick","ask":"Now","absent":[]},
"before":{"type":"tick","ask":"Before","absent":[]},
"sure":{"type":"yes-no","ask":"Sure?","absent":[]},
"how":{"type":"choice","ask":"How?","absent":[]},
"note":{"type":"text","ask":"Note","absent":[],"max":500},
"since":{"type":"date","ask":"Since","absent":[]},
"about":{"type":"partial-date","ask":"About","absent":[]},
"times":{"type":"integer","ask":"Times","absent":[],"min":1},
"worry":{"type":"scale","ask":"Worry","absent":[],"min":1,"max":3}}},
"signsObserved":{"type":"list","ask":"What was seen or heard, when, and by whom?","itemName":"Observation","min":1,"max":50,when:asks3,item:plan5},
"level":{"type":"category","ask":"Which level?"},
"levelReasons":{"type":"text","ask":"Why this level?","max":10000,"lines":true,when:asks4},
"number":{"type":"identifier","ask":"A number"},
"anyNumber":{"type":"identifier","ask":"Any number"},
"bicycle":{"type":"component","ask":"Their bicycle",item:plan6},
"othersAny":{"type":"yes-no","ask":"Are there others?"},
"others":{"type":"list","ask":"Who else?","itemName":"Person","min":1,"max":3,when:asks5,item:plan7},
"calls":{"type":"list","ask":"Calls","itemName":"Call","min":1,"max":50,item:plan9},
"related":{"type":"link","ask":"A record that this one follows"},
"anyRecord":{"type":"link","ask":"Any other record"},
"photo":{"type":"attachment","ask":"A photo"},
"room":{"type":"text","ask":"Which room?","max":500,when:asks6},
"door":{"type":"choice","ask":"The door",when:asks7},
"ifCodes":{"type":"tick","ask":"If friend and no debt",when:asks8},
"ifIn":{"type":"tick","ask":"If not at home or often",when:asks9},
"ifTicked":{"type":"tick","ask":"If ticked",when:asks10},
"ifAbsent":{"type":"tick","ask":"If trust is not known",when:asks11},
"ifBand":{"type":"tick","ask":"If red",when:asks12},
"ifExists":{"type":"tick","ask":"If a call",when:asks13},
"ifChild":{"type":"tick","ask":"If born",when:asks14},
"completedBy":{"type":"component","ask":"Completed by",item:plan10}} };
const plans = [plan0, plan1, plan2, plan3, plan4, plan5, plan6, plan7, plan8, plan9, plan10];
const rule0 = {"id":"under-13-never-green","severity":"error","message":"A child who is, or may be, under 13 cannot be green.","question":["level"],"age":true};
const breaks0 = (object, judging) => (get(get(object, "level"), "band") === 1 && (countCodes(get(object, "worries"), ["debt-drink-drugs","friend","other"]) > 0 || get(get(object, "level"), "band") === 3) && isUnder(get(object, "child"), 13, judging.saved, judging.ages));
const rule1 = {"id":"old-enough","severity":"query","message":"A child of under 10 alone in the street needs a word of explanation.","question":["seenOn"]};
const breaks1 = (object, judging) => (get(object, "kind") === "street" && isUnder(get(object, "child"), 10, get(object, "seenOn"), judging.ages));
const rule2 = {"id":"count-the-worries","severity":"query","message":"Say why.","question":["levelReasons"]};
const breaks2 = (object, judging) => ((countCodes(get(object, "worries"), ["debt-drink-drugs","friend","other"]) >= 2 || countItems(get(object, "others")) > 1 || countRows(get(object, "signs"), ["cameHomeLate","newPhone"], ["now","before"]) === 2) && get(object, "levelReasons") === undefined);
const rule3 = {"id":"answer-quickly","severity":"note","message":"An answer is due within 24 hours.","question":["answeredAt"]};
const breaks3 = (object, judging) => compareNumbers(hoursBetween(get(object, "reportedAt"), get(object, "answeredAt")), '>', 24);
const rule4 = {"id":"call-in-order","severity":"error","message":"A call cannot end before it begins.","question":["ended"]};
const breaks4 = (object, judging) => compareTimes(get(object, "ended"), '<', get(object, "at"));
const rule5 = {"id":"review-ahead","severity":"query","message":"A review lies ahead.","question":["reviewOn"]};
const breaks5 = (object, judging) => (get(object, "reviewOn") !== undefined && (compareTimes(get(object, "reviewOn"), '<=', judging.saved) || compareTimes(get(object, "seenOn"), '>=', "2030-01-01")));
const rule6 = {"id":"frame-known","severity":"note","message":"A frame number helps to find it.","question":["frame"]};
const breaks6 = (object, judging) => (get(object, "stolen") === true && get(object, "frame") === undefined);
const rule7 = {"id":"born-or-due","severity":"query","message":"Give a date of birth or a due date.","question":["expectedDateOfBirth"]};
const breaks7 = (object, judging) => (get(object, "dateOfBirth") !== undefined && get(object, "expectedDateOfBirth") !== undefined);
const deadlines = [{"id":"answer","name":"the answer from the safeguarding desk","starts":["reportedAt"],"within":{"unit":"hours","count":24},"met":["answeredAt"]},
{"id":"visit-again","name":"the second visit","starts":["seenOn","reportedAt"],"within":{"unit":"workingDays","count":5},"met":["reviewOn","completedBy.signedOn"],when:(object, judging) => (countCodes(get(object, "worries"), ["debt-drink-drugs","friend","other"]) > 0 || get(get(object, "level"), "band") === 3)},
{"id":"write-up","name":"the write up","starts":["seenOn"],"within":{"unit":"days","count":10},"met":["completedBy.signedOn"]},
{"id":"close","name":"the close","starts":["movedIn"],"within":{"unit":"months","count":3},"met":["reviewOn"]}];
function judge10(object, at, judging) {
const reasons = reasonsOf(object);
if (!has(object, "signedOn") && !has(reasons, "signedOn")) lack(judging, at, "signedOn");
}
function judge9(object, at, judging) {
const reasons = reasonsOf(object);
if (asks18(object)) { if (!has(object, "said") && !has(reasons, "said")) lack(judging, at, "said"); } else if (has(object, "said") || has(reasons, "said")) exceed(judging, at, "said", object);
if (breaks4(object, judging)) breakRule(judging, at, rule4, object, breaks4);
}
function judge7(object, at, judging) {
if (breaks7(object, judging)) breakRule(judging, at, rule7, object, breaks7);
}
function judge6(object, at, judging) {
const reasons = reasonsOf(object);
if (asks16(object)) { if (!has(object, "colourOther") && !has(reasons, "colourOther")) lack(judging, at, "colourOther"); } else if (has(object, "colourOther") || has(reasons, "colourOther")) exceed(judging, at, "colourOther", object);
if ((has(object, "stolenOn") || has(reasons, "stolenOn")) && !asks17(object)) exceed(judging, at, "stolenOn", object);
if (has(object, "stolenOn")) checkPast(judging, at, "stolenOn", object["stolenOn"]);
if (breaks6(object, judging)) breakRule(judging, at, rule6, object, breaks6);
}
function judge1(object, at, judging) {
const reasons = reasonsOf(object);
if (!has(object, "names") && !has(reasons, "names")) lack(judging, at, "names");
if ((has(object, "shoeSize") || has(reasons, "shoeSize")) && !asks15(object)) exceed(judging, at, "shoeSize", object);
}
function judge0(object, at, judging) {
const reasons = reasonsOf(object);
if (!has(object, "child") && !has(reasons, "child")) lack(judging, at, "child");
if (has(object, "child")) judge1(object["child"], { up: at, key: "child" }, judging);
if (!has(object, "happy") && !has(reasons, "happy")) lack(judging, at, "happy");
if (!has(object, "trust") && !has(reasons, "trust")) lack(judging, at, "trust");
if (!has(object, "nature")) lack(judging, at, "nature");
if (has(object, "seenOn")) checkPast(judging, at, "seenOn", object["seenOn"]);
if (has(object, "reportedAt")) checkPast(judging, at, "reportedAt", object["reportedAt"]);
if (has(object, "movedIn")) checkPast(judging, at, "movedIn", object["movedIn"]);
if (has(object, "heard")) checkPast(judging, at, "heard", object["heard"]);
if (!has(object, "kind") && !has(reasons, "kind")) lack(judging, at, "kind");
if (asks0(object)) { if (!has(object, "colourOther") && !has(reasons, "colourOther")) lack(judging, at, "colourOther"); } else if (has(object, "colourOther") || has(reasons, "colourOther")) exceed(judging, at, "colourOther", object);
if (asks1(object)) { if (!has(object, "worriesOther") && !has(reasons, "worriesOther")) lack(judging, at, "worriesOther"); } else if (has(object, "worriesOther") || has(reasons, "worriesOther")) exceed(judging, at, "worriesOther", object);
if ((has(object, "worriesObserved") || has(reasons, "worriesObserved")) && !asks2(object)) exceed(judging, at, "worriesObserved", object);
if ((has(object, "signsObserved") || has(reasons, "signsObserved")) && !asks3(object)) exceed(judging, at, "signsObserved", object);
if (asks4(object)) { if (!has(object, "levelReasons") && !has(reasons, "levelReasons")) lack(judging, at, "levelReasons"); } else if (has(object, "levelReasons") || has(reasons, "levelReasons")) exceed(judging, at, "levelReasons", object);
if (has(object, "number")) checkDigits(judging, at, "number", object["number"]);
if (has(object, "anyNumber")) checkDigits(judging, at, "anyNumber", object["anyNumber"]);
if (has(object, "bicycle")) judge6(object["bicycle"], { up: at, key: "bicycle" }, judging);
if ((has(object, "others") || has(reasons, "others")) && !asks5(object)) exceed(judging, at, "others", object);
if (has(object, "others")) eachItem(object["others"], { up: at, key: "others" }, judging, judge7);
if (has(object, "calls")) eachItem(object["calls"], { up: at, key: "calls" }, judging, judge9);
if ((has(object, "room") || has(reasons, "room")) && !asks6(object)) exceed(judging, at, "room", object);
if ((has(object, "door") || has(reasons, "door")) && !asks7(object)) exceed(judging, at, "door", object);
if ((has(object, "ifCodes") || has(reasons, "ifCodes")) && !asks8(object)) exceed(judging, at, "ifCodes", object);
if ((has(object, "ifIn") || has(reasons, "ifIn")) && !asks9(object)) exceed(judging, at, "ifIn", object);
if ((has(object, "ifTicked") || has(reasons, "ifTicked")) && !asks10(object)) exceed(judging, at, "ifTicked", object);
if ((has(object, "ifAbsent") || has(reasons, "ifAbsent")) && !asks11(object)) exceed(judging, at, "ifAbsent", object);
if ((has(object, "ifBand") || has(reasons, "ifBand")) && !asks12(object)) exceed(judging, at, "ifBand", object);
if ((has(object, "ifExists") || has(reasons, "ifExists")) && !asks13(object)) exceed(judging, at, "ifExists", object);
if ((has(object, "ifChild") || has(reasons, "ifChild")) && !asks14(object)) exceed(judging, at, "ifChild", object);
if (!has(object, "completedBy") && !has(reasons, "completedBy")) lack(judging, at, "completedBy");
if (has(object, "completedBy")) judge10(object["completedBy"], { up: at, key: "completedBy" }, judging);
if (breaks0(object, judging)) breakRule(judging, at, rule0, object, breaks0);
if (breaks1(object, judging)) breakRule(judging, at, rule1, object, breaks1);
if (breaks2(object, judging)) breakRule(judging, at, rule2, object, breaks2);
if (breaks3(object, judging)) breakRule(judging, at, rule3, object, breaks3);
if (breaks5(object, judging)) breakRule(judging, at, rule5, object, breaks5);
checkDeadlines(judging, object, deadlines);
}
