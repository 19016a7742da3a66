# What is taken away of a delegation: lists, for whom, in which form.
export-which-roster = <b>Whose list do you need as a file?</b>
export-which = { $kind ->
    [invitation] <b>List for an invitation letter</b>
    [group] <b>Group list</b>
   *[roster] <b>Roster as a file</b>
    }
export-who = { $everybody ->
    [true] Everybody who applied: { $number }
   *[false] Delegates: { $number }
    }
export-how = Choose the language, then the format.
export-empty = <b>There is nobody to put into the file yet.</b>
    As soon as somebody is approved, the file can be made.
export-caption = { $kind ->
    [invitation] <b>List for an invitation letter: { $event }</b>
    [group] <b>Group list: { $event }</b>
   *[roster] <b>Roster: { $event }</b>
    }
    { $number ->
        [one] { $number } person
       *[other] { $number } people
    }
button-export-choice = { $on ->
    [true] ✓ { $label }
   *[false] { $label }
    }
button-export-who = { $who ->
    [delegates] Delegates only: { $number }
   *[everybody] Everybody who applied: { $number }
    }

list-new = new
list-same = Nothing has changed.
list-since = Changed since version { $number }:
list-added = +{ $number }: { $names }
list-removed = −{ $number }: { $names }
list-changed = { $name }: { $fields } changed
list-changed-all = For everybody: { $fields } changed
list-sex-male = Male
list-sex-female = Female

roster-column-changed = Changed
roster-column-surname = Surname
roster-column-given_names = Given names
roster-column-han = Name in Chinese
roster-column-sex = Sex
roster-column-birth_date = Date of birth
roster-column-birth_place = Place of birth
roster-column-citizenship = Nationality
roster-column-passport_number = Passport No.
roster-column-passport_issued = Date of issue
roster-column-passport_expires = Date of expiry
roster-column-purpose = Purpose of visit
roster-column-entry_date = Date of entry
roster-column-entry_place = Place of entry
roster-column-exit_date = Date of departure
roster-column-exit_place = Place of departure
roster-column-places = Places to visit
roster-column-route = Route
roster-column-payer = Expenses paid by
roster-column-hotels = Hotels
roster-column-host = Host
roster-column-own_way = Travels separately

form-empty = <b>No column of the form is filled yet.</b>
    Say for at least one column what belongs there.
form-unconfirmed = <b>The columns of this form are not confirmed yet.</b>
    Open the form, check its columns and press “Confirm”.
forms-no-partner = <b>Nobody is named to whom this list goes.</b>
    Name the inviting party of the event, then send its form.
version-moved-on = <b>The list has changed since this file was made.</b>
    Take the file again, send it to the partner, and mark that one.
version-erased = <b>The data of this version has been erased.</b>
    Its date and addressee remain in the history.
bad-facts-order = <b>The way out, { $last }, comes before the way in, { $first }.</b>
    Check both dates. For example: 30.06.2018
