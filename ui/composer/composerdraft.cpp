// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer shows a draft and reads it back; what it does with it is in composer.cpp.
#include "ui/composer/afterfields.h"
#include "ui/composer/chips.h"
#include "ui/composer/composer.h"
#include "ui/composer/contactfields.h"
#include "ui/composer/kinds.h"
#include "ui/composer/previewstrip.h"
#include "ui/composer/settlinglist.h"
#include "ui/composer/wordseditor.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QPushButton>

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
    m_showing = false;
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
    keep();
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
    m_save->setText(reaches ? tr("Save contact") : tr("Save internally"));
    m_pause.start();
    if (isOpen())
        Q_EMIT grown();
}
