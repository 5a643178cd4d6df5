// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/reviewpage.h"

#include "ui/look.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/rulerows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(const Viewpoint &viewpoint)
    : m_viewpoint(viewpoint), m_effect(new TextLabel({}, TextRole::Title)), m_note(new QLineEdit), m_changesHead(new SectionHeader(tr("What is changed"))),
      m_movesHead(new SectionHeader(tr("What moves"))), m_changes(new RowList(u"changes"_s, tr("What is changed"))),
      m_moves(new RowList(u"moves"_s, tr("What moves")))
{
    const Theme theme = Theme::of(this);
    m_effect->setObjectName(u"effect"_s);
    m_effect->setWordWrap(true);
    m_note->setObjectName(u"lawNote"_s);
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Why, for the list of versions"));
    auto *label = new TextLabel(tr("Note"), TextRole::Body, Tone::Muted);
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    auto *noteLine = new QHBoxLayout;
    noteLine->setSpacing(theme.space(3));
    noteLine->addWidget(label);
    noteLine->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(m_effect);
    column->addLayout(noteLine);
    column->addWidget(m_changesHead);
    column->addWidget(m_changes, 1);
    column->addWidget(m_movesHead);
    column->addWidget(m_moves, 2);
    column->addStretch();
}

void ReviewPage::show(const RuleSet &before, const LawDraft &draft, const LawEffect &effect)
{
    QStringList parts;
    if (effect.moved > 0)
        parts << tr("%n open commitment(s) move", nullptr, effect.moved);
    if (effect.becomeOverdue > 0)
        parts << tr("%n become(s) overdue", nullptr, effect.becomeOverdue);
    if (effect.calledOff > 0)
        parts << tr("%n is/are called off", nullptr, effect.calledOff);
    const QString nothing = effect.open == 0 ? tr("Nothing is owed at the moment, so nothing moves.") : tr("None of the %n open commitment(s) moves.", nullptr, effect.open);
    m_effect->setText(parts.isEmpty() ? nothing : parts.join(u", "_s) + u'.');
    const QList<RowContent> changes = ruleChangeRows(changesBetween(before, draft.rules, m_viewpoint.language, draft.calendars), m_viewpoint.language);
    m_changes->setRows(changes);
    showMoves(draft.rules, effect);
}

void ReviewPage::showMoves(const RuleSet &after, const LawEffect &effect)
{
    QList<RowContent> rows;
    const auto moment = [this](const std::optional<Instant> &due) { return due ? m_viewpoint.clock(*due) : tr("never"); };
    const Instant now = m_viewpoint.now();
    for (const MovedCommitment &one : effect.examples) {
        const bool off = one.after.status != Commitment::Status::Open;
        const bool late = !off && one.after.due && *one.after.due < now;
        RowContent row{off ? u"minus"_s : late ? u"overdue"_s : u"clock"_s, off ? Tone::Muted : late ? Tone::Overdue : Tone::Accent,
                       look::what(one.before, after, m_viewpoint.language.code()), one.number, u"%1 · %2"_s.arg(one.customer, m_viewpoint.in(one.title)),
                       off ? tr("was due %1").arg(moment(one.before.due)) : tr("%1 → %2").arg(moment(one.before.due), moment(one.after.due)), Tone::Neutral, {}, true};
        if (off)
            row.badges << BadgeContent{{}, tr("Called off"), Tone::Muted};
        if (late && !(one.before.due && *one.before.due < now))
            row.badges << BadgeContent{{}, tr("Overdue at once"), Tone::Overdue};
        rows << row;
    }
    const int all = effect.moved + effect.calledOff;
    m_movesHead->setTitle(all > rows.size() ? tr("What moves, the first %1").arg(rows.size()) : tr("What moves"));
    m_movesHead->setCount(all);
    m_moves->setRows(rows);
    m_moves->setVisible(!rows.isEmpty());
    m_movesHead->setVisible(!rows.isEmpty());
}

QString ReviewPage::note() const
{
    return m_note->text().trimmed();
}

void ReviewPage::clearNote()
{
    m_note->clear();
}
