// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/closedialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const ClosingCondition &condition)
{
    const QString names = condition.missing.join(u", "_s);
    switch (condition.need) {
    case ClosingNeed::SolutionTold: return condition.met ? CloseDialog::tr("The customer knows the solution.") : CloseDialog::tr("The customer has not been told the solution by the channel that it asks for.");
    case ClosingNeed::Confirmed: return condition.met ? CloseDialog::tr("The customer says that it works.") : CloseDialog::tr("The customer has not said that it works.");
    case ClosingNeed::LoansBack: return condition.met ? CloseDialog::tr("Nothing of ours is left with them.") : CloseDialog::tr("Lent, and not back: %1.").arg(names);
    case ClosingNeed::ReplacementsEnded: return condition.met ? CloseDialog::tr("No replacement is under way.") : CloseDialog::tr("A replacement is under way: %1.").arg(names);
    case ClosingNeed::EscalationsClosed: return condition.met ? CloseDialog::tr("Nobody outside works on it.") : CloseDialog::tr("It is escalated: %1.").arg(names);
    }
    return {};
}

QString meetWords(ClosingNeed need)
{
    switch (need) {
    case ClosingNeed::SolutionTold: return CloseDialog::tr("Tell them the solution");
    case ClosingNeed::Confirmed: return CloseDialog::tr("Record what they say");
    case ClosingNeed::LoansBack: return CloseDialog::tr("Record the return");
    case ClosingNeed::ReplacementsEnded: return CloseDialog::tr("Go on with the replacement");
    case ClosingNeed::EscalationsClosed: return CloseDialog::tr("Go on with the escalation");
    }
    return {};
}

}

CloseDialog::CloseDialog(const QString &number, const std::vector<ClosingCondition> &conditions, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"closeIncident"_s, tr("Close %1").arg(number), viewpoint, parent), m_conditions(conditions)
{
    auto *note = new TextLabel(tr("Solved is what we say; closed is what the customer confirms."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    body()->addWidget(note);
    for (const ClosingCondition &one : m_conditions)
        addCondition(one);
    if (std::any_of(m_conditions.begin(), m_conditions.end(), [](const ClosingCondition &one) { return !one.met && maySayWhyNot(one.need); }))
        addReason();
    body()->addStretch();
    setDoes(tr("Close the incident"));
    const Theme theme = Theme::of(this);
    resize(theme.space(150), theme.space(m_reason ? 110 : 90));
}

void CloseDialog::addCondition(const ClosingCondition &condition)
{
    const Theme theme = Theme::of(this);
    auto *row = new QWidget;
    row->setObjectName(u"closing-"_s + nameOf(condition.need));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme.space(2));
    line->addWidget(new IconLabel(condition.met ? u"check"_s : u"warning"_s, condition.met ? Tone::Settled : Tone::Overdue));
    auto *words = new TextLabel(wordsOf(condition), condition.met ? TextRole::Body : TextRole::Strong);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    if (!condition.met) {
        auto *meet = new QPushButton(meetWords(condition.need) + u'…');
        meet->setObjectName(u"meet-"_s + nameOf(condition.need));
        meet->setAutoDefault(false);
        connect(meet, &QPushButton::clicked, this, [this, need = condition.need] { Q_EMIT meetRequested(need); });
        line->addWidget(meet);
    }
    body()->addWidget(row);
}

void CloseDialog::addReason()
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"closeReason"_s);
    m_reason->setAccessibleName(tr("Why all the same"));
    m_reason->setPlaceholderText(tr("Stays in the timeline"));
    form()->addRow(tr("Why all the same"), m_reason);
}

QString CloseDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

QString CloseDialog::wrong() const
{
    for (const ClosingCondition &one : m_conditions) {
        if (!one.met && !maySayWhyNot(one.need))
            return tr("%1 No reason stands in its place: what is ours, or on its way, is settled first.").arg(wordsOf(one));
    }
    return m_reason && reason().isEmpty() ? tr("Do what is missing, or say why it is closed all the same.") : QString();
}

QJsonObject CloseDialog::typed() const
{
    return {{u"reason"_s, reason()}};
}

void CloseDialog::takeUp(const QJsonObject &typed)
{
    if (m_reason)
        m_reason->setText(typed[u"reason"_s].toString());
}
