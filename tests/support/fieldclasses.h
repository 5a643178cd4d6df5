// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

// For whom each text of the database is. A column, or a field within the JSON of one, that is not named here makes tst_canary fail: say whose
// it is, and for the team's see that no paper of a customer's shows it.
//   +name  the customer may read it
//   !name  the team's alone: the name of a person's words, or of what we know and think
//   ?name  the customer's in an entry that is for the customer, else the team's
//   -name  says nothing in words: ids, enums, sort keys, names of people at the desk
//   =name  no more than copies of what is classified elsewhere, or settings of the program: not looked into

struct FieldClasses
{
    const char *place; ///< a table; behind points, the fields within the JSON of a column
    const char *fields;
};

inline std::span<const FieldClasses> fieldClasses()
{
    static constexpr FieldClasses all[] = {
        {"customer", "-id +name -contract -calendar -language !notes +tax_number -preferred_channel +reachable =search"},
        {"contact", "-id -customer +name +role +phones +mails -preferred_channel -language"},
        {"site", "-id -customer +name +address +postal_code +zone !access -calendar"},
        {"equipment", "-id -customer -site +kind +brand +model +serial -installed_on -warranty_from -warranty_to +warranty_by +warranty_extended_by "
                      "+maintenance_contract -protocol"},
        {"technician", "-id +name !skills !brands !base !area -calendar !phone =search"},
        {"incident", "-id -number +title -kind !assistance -customer -contacts -site -equipment -channel -urgency -impact -priority !priority_reason -state "
                     "-waiting_on -owner -technicians -calendar !tags +solution !cause -parent -external_ref -next_rule -ball =search -entry_head "
                     "-calendar_source -last_direction -state_name"},
        {"entry", "-id -incident -kind -direction -channel -outcome -audience =facts =tells +author -contact ?customer_text !team_text -supersedes -refers_to "
                  "!external_ref -hash =step_act =handover_act =visit_act"},
        {"entry.promise", "-key -act ?what -due -from"},
        {"entry.state_change", "-act -state -waiting_on -until !reason"},
        {"entry.commitment_act", "-commitment -act -until !reason"},
        {"entry.settling.choices", "-rule -subject -what !reason"},
        {"entry.aftersales.escalation", "-id -act -to !name !number !contact -due"},
        {"entry.aftersales.replacement", "-id -act -kind -faulty +faulty_serial -unit +serial +model -check -fault +carrier -due"},
        {"entry.aftersales.loan", "-id -act -unit +unit_words !condition +accessories -due"},
        {"entry.aftersales.feedback", "-id -act -from -due"},
        {"entry.aftersales.review", "!whys !helped !hindered"},
        {"entry.aftersales.measure", "-id -act !what -owner !owner_name -due"},
        {"entry.aftersales.confirmation", "-act"},
        {"entry.aftersales.afterword", "-what"},
        {"entry.aftersales.complaint", "-id -act !reached -due"},
        {"entry.aftersales.reopening", "-by -cause !solver"},
        {"commitment", "-id -incident -rule -subject +what -opened_by -channel -status -settled_by =steps =hold -choice"},
        {"document", "-name =json"},
        {"document(protocols)", "-name"},
        {"document(protocols).json", "-id !name -customers !equipment_kinds"},
        {"document(protocols).json.steps", "-id !title !role +ask -evidence -blocks -writes"},
        {"document(protocols).json.steps.when", "-step -result"},
        {"schema_version", "-name -program -sha256"},
        {"law", "-author =note =rules =calendars"},
        {"notice", "-commitment -kind -recipient -incident -person -stands_for"},
        {"habits", "-id -name -zone =quiet =days_off"},
        {"last_look", "-desk"},
        {"former_facts", "-incident -kind -priority -customer -contract =tags -customer_id -calendar -owner_calendar -customer_calendar"},
        {"search_incident", "-incident =words"},
        {"search_entry", "=words"},
        {"search_party", "-id -kind -customer =words"},
        {"draft", "-id -person -what -incident =body"},
        {"saved_view", "-id !name -owner !filter -sort -columns =name_key =owner_key"},
        {"saved_reply", "-id !title +body -person"},
        {"own_word", "-person -language =word"},
        {"blob", "-sha256"},
        {"blob_piece", "-sha256"},
        {"attachment", "-id -incident -entry +name !caption -media_type -sha256 -added_by -hash"},
        {"unit_file", "-id -equipment -customer +name !caption -media_type -sha256 -added_by -hash"},
        {"phone", "-contact -customer -e164 -last_nine"},
        {"import_batch", "-id =file -made_by"},
        {"import_record", "-batch -kind -id"},
        {"call", "-id -direction -number -e164 -last_nine -line -taken_by -outcome +caller -contact -customer -incident -entry -call_back_to -called_back_by !notes"},
        {"call_notice", "-call -person -desk -stands_for"},
        {"call_effect", "-call -other -customer -contact"},
        {"presence", "-desk -person -incident -doing"},
        {"field_change", "-incident -field !was !became -author -entry"},
        {"incident_tag", "-incident =tag -number -priority -customer -owner"},
        {"retirement", "-technician -author"},
        {"visit", "-id -incident -technicians -state !skills !brand -receiver !receiver_words !access -cause !cause_words !found +done -signature +signed_by -promise"},
        {"visit.parts", "+code +what"},
        {"visit.needed_parts", "!what"},
        {"link", "-id -from_incident -to_incident -kind -made_by -from_entry -to_entry -undone_by"},
        {"redaction", "-customer -incident -entry -entry_hash -content_hash -made_by -hash"},
        {"forgotten_customer", "-customer -made_by"},
        {"forgotten_draft", "-draft"},
        {"matter", "-id -incident -kind -unit =standing"},
        {"reopening", "-entry -incident -cause -solver"},
        {"figure", "-incident -customer -owner -kind -owed -talks -waits -opinions -units"},
        {"unfigured", "-incident"},
        {"pool_unit", "-equipment"},
        {"replaced_unit", "-faulty -unit -replacement -incident"},
        {"communique", "-id +title -state -author"},
        {"communique.affected", "!places !models !contracts !tags -incidents"},
        {"communique_version", "-communique +what +why +measures !technical -author"},
        {"communique_recipient", "-id -communique -customer -contact -channel -incident -source -state -entry !problem"},
    };
    return all;
}
