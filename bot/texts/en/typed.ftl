# What was typed cannot be read: what was wrong, in the person's own words, and a right one.
bad-empty = <b>I see no text in that.</b>
    Please type your answer in words.
bad-in-parts = <b>That is too long for one message.</b>
    Please say it more briefly, in one message.
bad-too-long = <b>That is too long: { $length } characters.</b>
    There is room for { $limit }. Please say it more briefly.
bad-name = <b>I read “{ $typed }”; a name needs at least two letters.</b>
    For example: Anna Petrova
bad-words = <b>I read “{ $typed }”, and found no words in it.</b>
    Please say it in words.
bad-phone = <b>I read “{ $typed }”, but no phone has such a number.</b>
    Please type it with the country code. For example: { $example }
bad-email-at = <b>I read “{ $typed }”; an e-mail address has an @ in it.</b>
    For example: { $example }
bad-email = <b>I read “{ $typed }”; mail would not find such an address.</b>
    Please check it for a slip. For example: { $example }
bad-tax-inn = <b>I read { $typed }, but the check digits of an INN do not fit.</b>
    One digit is probably mistyped. A right one looks like this: { $example }
bad-tax-uscc = <b>I read { $typed }, but the check character of a unified social credit code does not fit.</b>
    One character is probably mistyped. A right one looks like this: { $example }
bad-tax-uscc-letter = <b>I read { $typed }; a unified social credit code never has the letter { $letter }.</b>
    I and O are often taken for 1 and 0. A right one looks like this: { $example }
bad-tax-number = <b>I read “{ $typed }”; that does not look like a tax number.</b>
    A Russian INN has 10 or 12 digits: { $inn }. A Chinese unified social credit code has 18 characters: { $uscc }
date-example = { $day }.{ $month }.{ $year }
bad-date = <b>I read “{ $typed }”, and could not make a date of it.</b>
    For example: { $example }
bad-date-day = <b>I read { $typed }, but { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
    } has { $days } days.</b>
    For example: { $example }
bad-date-year = <b>I read { $typed }; the year is out of reach.</b>
    Years from { $first } to { $last } will do.
bad-time = <b>I read “{ $typed }”, and could not make a time of it.</b>
    For example: { $example }
bad-moment = <b>I read “{ $typed }”; a date and a time are needed.</b>
    For example: { $example }
bad-zone = <b>I know no time zone or city “{ $typed }”.</b>
    For example: { $example }, or the name of a large city in the zone
bad-zone-near = <b>I know no time zone or city “{ $typed }”.</b>
    Did you mean: { $near }?
