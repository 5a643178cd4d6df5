// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer shows a draft, reads it back and keeps it; what it makes of it is in composer.cpp.
#include "ui/attachments/attachmentstrip.h"
#include "ui/composer/afterfields.h"
#include "ui/composer/chips.h"
#include "ui/composer/composer.h"
#include "ui/composer/contactfields.h"
#include "ui/composer/kinds.h"
#include "ui/composer/missingfields.h"
#include "ui/composer/otherswriting.h"
#include "ui/composer/previewstrip.h"
#include "ui/composer/settlinglist.h"
#include "ui/composer/wordseditor.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <algorithm>

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

void Composer::show(const Draft &draft)
{
    m_showing = true;
    m_kinds->setCurrent(kinds::of(draft.kind).id);
    m_told->setChecked(draft.told);
    m_contact->show(draft);
    m_customerWords->setText(draft.customerWords);
    m_teamWords->setText(draft.teamWords);
    std::vector<int> tells, facts;
    for (const Tell tell : draft.tells)
        tells.push_back(static_cast<int>(tell));
    for (const FactKind fact : draft.facts)
        facts.push_back(static_cast<int>(fact));
    m_tells->choose(tells);
    m_facts->choose(facts);
    m_after->show(draft);
    m_preview->settling()->setChoices(draft.settling);
    m_attachments->show(draft.attachments);
    m_showing = false;
    setLanguages();
    if (!m_missing->isHidden())
        m_missing->ask(missing()); // what nobody will read needs no filling in
    dress();
}

void Composer::read()
{
    m_draft.told = m_told->isChecked();
    m_contact->read(m_draft);
    m_draft.customerWords = m_customerWords->text();
    m_draft.teamWords = m_teamWords->text();
    m_draft.tells.clear();
    for (const int tell : m_tells->chosen())
        m_draft.tells.push_back(static_cast<Tell>(tell));
    m_draft.facts.clear();
    for (const int fact : m_facts->chosen())
        m_draft.facts.push_back(static_cast<FactKind>(fact));
    m_after->read(m_draft);
    m_draft.settling = m_preview->settling()->choices();
    m_draft.attachments = m_attachments->attachments();
    keep();
    setLanguages();
    if (!m_missing->isHidden())
        m_missing->ask(missing());
    dress();
}

void Composer::dress()
{
    const bool reaches = reachesCustomer(m_draft), note = m_draft.kind == Draft::Kind::Note;
    m_told->setVisible(m_draft.kind != Draft::Kind::Contact && !note);
    m_contact->setReaching(reaches);
    // Words written for the customer stay in sight even where this entry would not carry them.
    m_customerWords->setVisible(reaches || !m_draft.customerWords.isEmpty());
    m_tells->setVisible(reaches);
    m_facts->setVisible(!note);
    m_after->setReaching(reaches);
    m_customerWords->setPlaceholder(kinds::customerHint(m_draft.kind));
    m_teamWords->setPlaceholder(kinds::teamHint(m_draft.kind));
    m_audience->setContent(reaches ? BadgeContent{u"customer"_s, tr("Goes to the customer"), Tone::Customer} : BadgeContent{u"lock"_s, tr("Team only"), Tone::Team});
    update(); // the bar at the edge says the same
    m_save->setText(reaches ? tr("Save contact") : tr("Save internally"));
    m_pause.start();
    if (isOpen())
        Q_EMIT grown();
}

void Composer::keep()
{
    if (m_incident.isNull())
        return;
    if (m_draft.hasWords()) {
        if (m_draft.id.isNull())
            m_draft.id = EntryId::make();
        m_drafts.put(m_incident, m_draft);
    } else if (const Draft *kept = m_drafts.find(m_incident); kept && kept->id == m_draft.id) {
        m_drafts.discard(m_incident); // what was typed was taken out again
        m_kept->hide();
    }
}

Draft Composer::fresh() const
{
    Draft draft;
    if (!m_dossier.contacts.empty())
        draft.contact = m_dossier.contacts.front().id;
    return draft;
}

Draft Composer::following() const
{
    const Draft *older = m_drafts.find(m_incident);
    return older ? *older : fresh();
}

void Composer::restore()
{
    const Draft *kept = m_drafts.find(m_incident);
    if (!kept || m_draft.hasWords())
        return;
    m_draft = *kept;
    m_draftBadge->setVisible(!isOpen());
    show(m_draft);
    settleDoubt();
}

void Composer::sayKept(IncidentId incident, Instant at)
{
    if (incident != m_incident)
        return;
    const bool isNew = m_kept->isHidden();
    m_kept->setText(tr("Draft kept at %1").arg(m_viewpoint.clock(at)));
    m_kept->show();
    if (isNew && isOpen())
        Q_EMIT grown(); // on a narrow page the kinds need a second line now
}

void Composer::sayNotKept(const Error &error)
{
    m_kept->hide();
    m_message->say(MessageBar::Kind::Error, error.text);
    Q_EMIT grown();
}

void Composer::settleDoubt()
{
    const auto isThis = [this](const Entry &entry) { return entry.id == m_draft.id; };
    const auto entry = std::find_if(m_dossier.entries.begin(), m_dossier.entries.end(), isThis);
    if (m_saving || m_draft.id.isNull() || entry == m_dossier.entries.end())
        return;
    const Result<Entry> now = this->entry();
    const bool isSame = now && now->customerText == entry->customerText && now->teamText == entry->teamText;
    m_drafts.recorded(m_incident);
    if (isSame) {
        m_message->clear();
        m_draft = following();
        show(m_draft);
        if (isOpen())
            fold();
        m_draftBadge->setVisible(m_draft.hasWords());
        settleDoubt(); // the one that waited behind it may be recorded too
    } else {
        m_draft.id = {}; // written on since: it becomes an entry of its own
        m_draft.attachments.clear(); // they belong to the one that is recorded
        keep();
    }
}

void Composer::discard()
{
    if (m_saving || !isOpen())
        return;
    const Draft gone = m_draft;
    m_drafts.discard(m_incident);
    m_draft = following();
    m_message->clear();
    m_missing->ask({});
    m_kept->hide();
    show(m_draft);
    fold();
    if (!gone.hasWords())
        return;
    m_discarded = gone;
    m_undo->show();
    m_undo->setFocus();
}

void Composer::undoDiscard()
{
    if (const std::optional<Draft> draft = std::exchange(m_discarded, {})) {
        m_draft = *draft;
        keep();
        show(m_draft);
        open();
    }
}

bool Composer::setOthers(const std::vector<PresentPerson> &others)
{
    const int before = m_others->isHidden() ? 0 : m_others->sizeHint().height();
    m_others->show(others);
    return before != (m_others->isHidden() ? 0 : m_others->sizeHint().height());
}

void Composer::takeOver(const OthersWords &words)
{
    if (m_saving)
        return;
    const auto behind = [](const QString &mine, const QString &theirs) {
        QStringList both{mine.trimmed(), theirs.trimmed()};
        both.removeAll(QString());
        return both.join(u"\n\n"_s);
    };
    const bool isBegun = m_draft.hasWords();
    start(isBegun ? m_draft.kind : words.customer.trimmed().isEmpty() ? Draft::Kind::Note : Draft::Kind::Contact);
    m_draft.customerWords = behind(m_draft.customerWords, words.customer);
    m_draft.teamWords = behind(m_draft.teamWords, words.team);
    keep();
    show(m_draft);
}
