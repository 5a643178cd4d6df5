// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/mattersview.h"

#include "core/async.h"
#include "core/desk/aftersales.h"
#include "ui/ledger/rowstable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Dress
{
    QString id, kind, icon, title;
};

Dress dressOf(MattersView::About about)
{
    switch (about) {
    case MattersView::About::Loans: return {u"loans"_s, QLatin1String(LoanAct::matter), u"loan"_s, MattersView::tr("On loan")};
    case MattersView::About::Replacements: return {u"replacements"_s, QLatin1String(ReplacementAct::matter), u"replacement"_s, MattersView::tr("Replacements")};
    case MattersView::About::Escalations: return {u"escalations"_s, QLatin1String(EscalationAct::matter), u"escalation"_s, MattersView::tr("Escalated")};
    }
    return {};
}

}

MattersView::MattersView(About about, Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_about(about), m_aftersales(aftersales), m_viewpoint(viewpoint), m_model(new MattersModel(viewpoint, this)),
      m_table(new RowsTable(dressOf(about).title, RowsTable::Lines::Two)), m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)), m_message(new MessageBar),
      m_empty(new EmptyState(dressOf(about).icon, {})), m_stack(new QStackedWidget)
{
    const Dress dress = dressOf(about);
    setObjectName(dress.id + u"Page"_s);
    const Theme theme = Theme::of(this);
    m_table->setObjectName(dress.id);
    m_table->setModel(m_model);
    constexpr std::array widths{30, 34, 0, 18};
    for (int i = 0; i < MattersModel::ColumnCount; ++i)
        m_table->setWidth(i, widths[static_cast<size_t>(i)]);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(3));
    head->setSpacing(theme.space(1));
    head->addWidget(new TextLabel(dress.title, TextRole::Headline));
    head->addWidget(m_summary);
    if (about == About::Loans) {
        m_which = new SegmentedControl(tr("What is shown"));
        m_which->add(u"loansOut"_s, tr("Out"));
        m_which->add(u"loansPool"_s, tr("Pool"));
        m_which->setCurrent(u"loansOut"_s);
        head->addWidget(m_which, 0, Qt::AlignLeft);
        connect(m_which, &SegmentedControl::currentChanged, this, &MattersView::reload);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    dressEmpty();
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { isVisible() ? reload() : readCount(); });
    connect(m_message, &MessageBar::actionTriggered, this, &MattersView::reload);
    connect(m_table, &RowsTable::opened, this, [this] {
        if (const std::optional<IncidentId> incident = currentIncident())
            Q_EMIT openRequested(*incident);
    });
}

bool MattersView::showsPool() const
{
    return m_which && m_which->current() == u"loansPool"_s;
}

void MattersView::showPool(bool on)
{
    m_which->setCurrent(on ? u"loansPool"_s : u"loansOut"_s);
    reload();
}

void MattersView::dressEmpty()
{
    if (showsPool()) {
        m_empty->setSentence(tr("No unit is ours to lend yet."));
        m_empty->setHint(tr("In Equipment, choose a unit and then Edit, Unit: ours to lend, or no more."));
    } else if (m_about == About::Loans) {
        m_empty->setSentence(tr("Nothing is on loan."));
        m_empty->setHint(tr("A unit is lent from an incident: Incident, Lend a unit."));
    } else if (m_about == About::Replacements) {
        m_empty->setSentence(tr("No unit is being replaced."));
        m_empty->setHint(tr("A replacement is planned from an incident: Incident, Replacement or return."));
    } else {
        m_empty->setSentence(tr("Nobody outside works on an incident."));
        m_empty->setHint(tr("An incident is escalated on its page: Incident, Escalate."));
    }
}

void MattersView::refresh()
{
    m_soon.start();
}

void MattersView::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void MattersView::readCount()
{
    whenDone(m_aftersales.list(dressOf(m_about).kind, true), this, [this](const Result<std::vector<MatterRow>> &rows) {
        if (!rows)
            return;
        const auto late = std::count_if(rows->begin(), rows->end(), [this](const MatterRow &row) { return row.due && *row.due <= m_viewpoint.now(); });
        Q_EMIT counted(int(rows->size()), int(late));
    });
}

void MattersView::reload()
{
    m_soon.stop();
    readCount();
    const int number = ++m_asked;
    const auto take = [this, number](const auto &rows) {
        if (number != m_asked)
            return;
        if (!rows)
            return fail(rows.error());
        std::vector<MatterLine> lines;
        for (const auto &row : *rows)
            lines.push_back(MatterLine::of(row, m_viewpoint));
        this->take(std::move(lines));
    };
    if (showsPool())
        whenDone(m_aftersales.pool(), this, take);
    else
        whenDone(m_aftersales.list(dressOf(m_about).kind, true), this, take);
}

void MattersView::fail(const Error &error)
{
    m_message->say(MessageBar::Kind::Error, error.text, tr("Try again"));
    Q_EMIT loaded();
}

void MattersView::take(std::vector<MatterLine> lines)
{
    m_message->clear();
    const int row = std::max(0, m_table->currentIndex().row());
    const int count = int(lines.size());
    m_model->setLines(std::move(lines));
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, count - 1), MattersModel::WhatColumn));
    m_summary->setText(showsPool() ? tr("%n unit(s) of ours, those that are out first", nullptr, count) : tr("%n open, what is due first", nullptr, count));
    dressEmpty();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT loaded();
}

std::optional<IncidentId> MattersView::currentIncident() const
{
    const MatterLine *line = m_model->at(m_table->currentIndex());
    return line ? line->incident : std::nullopt;
}

QString MattersView::currentNumber() const
{
    const MatterLine *line = m_model->at(m_table->currentIndex());
    return line ? line->number : QString();
}
