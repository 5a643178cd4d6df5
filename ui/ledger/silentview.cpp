// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/silentview.h"

#include "core/async.h"
#include "ui/ledger/rowstable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SilentView::SilentView(Ledger &ledger, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_ledger(ledger), m_viewpoint(viewpoint), m_model(new SilentModel(viewpoint, this)),
      m_table(new RowsTable(tr("Silent customers"), RowsTable::Lines::Two)), m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_message(new MessageBar), m_empty(new EmptyState(u"silent"_s, tr("No customer is waiting for news."))), m_stack(new QStackedWidget)
{
    setObjectName(u"silentPage"_s);
    const Theme theme = Theme::of(this);
    m_empty->setHint(tr("Who has an open incident stands here, the longest silence first. Ctrl+N takes a new one."));
    m_table->setObjectName(u"silent"_s);
    m_table->setModel(m_model);
    const std::array widths{0, 11, 14, 15, 7, 15, 20};
    for (int i = 0; i < SilentModel::ColumnCount; ++i)
        m_table->setWidth(i, widths[static_cast<size_t>(i)]);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(3));
    head->setSpacing(theme.space(0.5));
    head->addWidget(new TextLabel(tr("Silent customers"), TextRole::Headline));
    head->addWidget(m_summary);
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
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &SilentView::reload);
    connect(m_model, &SilentModel::moreWanted, this, &SilentView::read);
    connect(m_message, &MessageBar::actionTriggered, this, &SilentView::reload);
    connect(m_table, &RowsTable::opened, this, [this] {
        if (const std::optional<IncidentId> incident = currentIncident())
            Q_EMIT openRequested(*incident);
    });
}

void SilentView::refresh()
{
    if (isVisible())
        m_soon.start();
}

void SilentView::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void SilentView::reload()
{
    m_soon.stop();
    ++m_asked;
    read({});
}

void SilentView::read(const QString &after)
{
    whenDone(m_ledger.silent(after), this, [this, number = m_asked, first = after.isEmpty()](const Result<SilentPage> &page) {
        if (number == m_asked)
            take(page, first);
    });
}

void SilentView::take(const Result<SilentPage> &page, bool first)
{
    if (!page) {
        m_message->say(MessageBar::Kind::Error, page.error().text, tr("Try again"));
        Q_EMIT loaded();
        return;
    }
    m_message->clear();
    const int row = std::max(0, m_table->currentIndex().row());
    first ? m_model->setRows(page->rows, page->next) : m_model->appendRows(page->rows, page->next);
    const int count = m_model->rowCount();
    if (first && count > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, count - 1), SilentModel::CustomerColumn));
    m_summary->setText(m_model->canFetchMore({}) ? tr("The first %n customer(s) with something open, by the time since a person last reached them", nullptr, count)
                                                 : tr("%n customer(s) with something open, by the time since a person last reached them", nullptr, count));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT loaded();
}

std::optional<IncidentId> SilentView::currentIncident() const
{
    const SilentCustomer *row = m_model->at(m_table->currentIndex());
    return row ? std::optional(row->oldest) : std::nullopt;
}

QString SilentView::currentNumber() const
{
    const SilentCustomer *row = m_model->at(m_table->currentIndex());
    return row ? row->number : QString();
}
