// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/effectpage.h"

#include "ui/ledger/rowstable.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EffectPage::EffectPage(const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_viewpoint(viewpoint), m_summary(new TextLabel({}, TextRole::Headline)), m_hint(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_model(new QStandardItemModel(0, 4, this)), m_table(new RowsTable(tr("Commitments that move"), RowsTable::Lines::Two)), m_note(new QLineEdit)
{
    setObjectName(u"effectPage"_s);
    const Theme theme = Theme::of(this);
    m_summary->setObjectName(u"effectSummary"_s);
    m_summary->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_model->setHorizontalHeaderLabels({tr("Incident"), tr("Owed"), tr("Was due"), tr("Will be due")});
    m_table->setObjectName(u"effect"_s);
    m_table->setModel(m_model);
    for (const auto &[column, width] : {std::pair(0, 36), std::pair(1, 0), std::pair(2, 16), std::pair(3, 16)})
        m_table->setWidth(column, width);
    m_note->setObjectName(u"lawNote"_s);
    m_note->setAccessibleName(tr("What is changed, and why"));
    m_note->setPlaceholderText(tr("What is changed, and why: for the list of versions"));
    m_note->setMaxLength(300);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(m_summary);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addWidget(m_note);
    column->addWidget(buildFoot());
    setFocusProxy(m_note);
    connect(m_note, &QLineEdit::returnPressed, this, &EffectPage::confirmed);
}

QWidget *EffectPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    auto *back = new QPushButton(icons::icon(u"arrow-left"_s), tr("Back to the calendar"));
    back->setObjectName(u"effectBack"_s);
    setButtonKind(back, ButtonKind::Quiet);
    auto *save = new QPushButton(icons::icon(u"check"_s), tr("Save from now on"));
    save->setObjectName(u"effectSave"_s);
    setButtonKind(save, ButtonKind::Primary);
    for (QPushButton *button : {back, save})
        button->setAutoDefault(false);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(save);
    connect(back, &QPushButton::clicked, this, &EffectPage::cancelled);
    connect(save, &QPushButton::clicked, this, &EffectPage::confirmed);
    return foot;
}

void EffectPage::show(const LawEffect &effect, const RuleSet &rules)
{
    const QString moved = tr("%n open commitment(s) move", nullptr, effect.moved);
    const QString overdue = effect.becomeOverdue == 0 ? tr("none becomes overdue") : tr("%n become(s) overdue", nullptr, effect.becomeOverdue);
    m_summary->setText(effect.moved == 0 ? tr("No open commitment moves") : u"%1, %2"_s.arg(moved, overdue));
    const QString looked = tr("%n open commitment(s) were looked at. What has ended keeps its verdict.", nullptr, effect.open);
    const bool more = effect.moved + effect.calledOff > static_cast<int>(effect.examples.size());
    m_hint->setText(more ? looked + u' ' + tr("The first %n are shown.", nullptr, static_cast<int>(effect.examples.size())) : looked);
    m_model->removeRows(0, m_model->rowCount());
    for (const MovedCommitment &one : effect.examples)
        addRow(one, rules);
    m_table->setVisible(m_model->rowCount() > 0);
}

void EffectPage::addRow(const MovedCommitment &moved, const RuleSet &rules)
{
    const auto due = [this](const Commitment &commitment) {
        return commitment.due ? m_viewpoint.language.moment(*commitment.due, m_viewpoint.zone, m_viewpoint.now()) : tr("Never");
    };
    const Rule *rule = rules.find(moved.after.rule);
    const QString what = rule ? m_viewpoint.in(rule->name) : moved.after.rule;
    const bool wasDue = moved.before.due && *moved.before.due < m_viewpoint.now();
    const bool overdue = !wasDue && moved.after.due && *moved.after.due < m_viewpoint.now();
    auto *incident = new QStandardItem(moved.number + u"  "_s + m_viewpoint.in(moved.title));
    incident->setData(moved.customer, SecondLine);
    auto *after = new QStandardItem(due(moved.after));
    if (overdue)
        after->setData(tr("becomes overdue"), SecondLine);
    after->setData(static_cast<int>(overdue ? Tone::Overdue : Tone::Neutral), CellTone);
    m_model->appendRow({incident, new QStandardItem(what), new QStandardItem(due(moved.before)), after});
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->item(m_model->rowCount() - 1, column)->setEditable(false);
}

QString EffectPage::note() const
{
    return m_note->text().trimmed();
}

void EffectPage::clearNote()
{
    m_note->clear();
}

QString EffectPage::summary() const
{
    return m_summary->text();
}

void EffectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Pane::keyPressEvent(event);
}
