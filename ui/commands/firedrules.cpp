// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/firedrules.h"

#include "ui/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

RowContent rowOf(const OpenedCommitment &made, const RuleSet &rules, const Viewpoint &viewpoint)
{
    const Commitment &owed = made.commitment;
    const QString about = u"%1  ·  %2  ·  %3"_s.arg(made.number, viewpoint.in(made.title), made.customer);
    const bool isOpen = owed.status == Commitment::Status::Open;
    return {isOpen ? u"clock"_s : u"settled"_s, isOpen ? Tone::Accent : Tone::Settled, look::what(owed, rules, viewpoint.language.code()), {}, about,
            viewpoint.clock(owed.since), Tone::Muted, {}, true};
}

}

FiredRules::FiredRules(const std::vector<OpenedCommitment> &made, const RuleSet &rules, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_list(new RowList(u"firedRulesList"_s, tr("What rules made today")))
{
    setObjectName(u"firedRules"_s);
    setWindowTitle(tr("What rules made today"));
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(windowTitle(), TextRole::Title));
    auto *hint = new TextLabel(tr("Enter opens the incident; “Why is this owed?” there tells the rule and its sum."), TextRole::Body, Tone::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    QList<RowContent> rows;
    for (const OpenedCommitment &one : made)
        rows << rowOf(one, rules, viewpoint);
    m_list->setRows(rows);
    m_list->setCurrentRow(0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, [this, made] {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        Q_EMIT openRequested(made[static_cast<size_t>(row)].commitment.incident);
        accept();
    });
    resize(theme.space(150), theme.space(110));
    m_list->setFocus();
}
