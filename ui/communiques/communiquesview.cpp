// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communiques/communiquesview.h"

#include "core/async.h"
#include "ui/communiques/communiquedialog.h"
#include "ui/communiques/communiquepage.h"
#include "ui/communiques/communiquewords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CommuniquesView::CommuniquesView(Communiques &communiques, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_communiques(communiques), m_viewpoint(viewpoint), m_message(new MessageBar), m_list(new RowList(u"communiqueList"_s, tr("Communiqués"))),
      m_page(new CommuniquePage(communiques, viewpoint)),
      m_empty(new EmptyState(u"letter"_s, tr("No communiqué yet."), tr("Begin one…"))), m_stack(new QStackedWidget)
{
    setObjectName(u"communiquesPage"_s);
    const Theme theme = Theme::of(this);
    m_empty->setHint(tr("When the same fails at many customers, tell all of them at once, and when they hear more."));
    auto *begin = new QPushButton(icons::icon(u"add"_s), tr("New communiqué…"));
    begin->setObjectName(u"beginCommunique"_s);
    begin->setAccessibleName(tr("New communiqué…"));
    setButtonKind(begin, ButtonKind::Primary);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Communiqués"), TextRole::Headline), 1);
    head->addWidget(begin);
    m_list->setFixedWidth(theme.space(80));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(theme.space(4));
    row->addWidget(m_list);
    row->addWidget(m_page, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &CommuniquesView::reload);
    connect(begin, &QPushButton::clicked, this, [this] { this->begin(); });
    connect(m_empty, &EmptyState::triggered, this, [this] { this->begin(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &CommuniquesView::choose);
    connect(m_page, &CommuniquePage::openRequested, this, &CommuniquesView::openRequested);
    connect(m_page, &CommuniquePage::queueRequested, this, &CommuniquesView::queueRequested);
    connect(m_page, &CommuniquePage::said, this, &CommuniquesView::said);
    connect(&m_communiques, &Communiques::changed, this, &CommuniquesView::refresh);
}

void CommuniquesView::refresh()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void CommuniquesView::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void CommuniquesView::reload()
{
    whenDone(m_communiques.list(), this, [this](const Result<std::vector<CommuniqueRow>> &rows) {
        rows ? show(*rows) : m_message->say(MessageBar::Kind::Error, rows.error().text);
        Q_EMIT loaded();
    });
}

void CommuniquesView::show(CommuniqueId communique)
{
    m_chosen = communique;
    reload();
}

void CommuniquesView::show(const std::vector<CommuniqueRow> &rows)
{
    m_rows = rows;
    QList<RowContent> shown;
    for (const CommuniqueRow &row : m_rows)
        shown << communiquelook::row(row, m_viewpoint);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const CommuniqueRow &row) { return row.communique.id == m_chosen; });
    {
        const QSignalBlocker quiet(m_list);
        m_list->setRows(shown);
        if (!m_rows.empty())
            m_list->setCurrentRow(found == m_rows.end() ? 0 : int(found - m_rows.begin()));
    }
    m_stack->setCurrentIndex(m_rows.empty() ? 0 : 1);
    choose(m_list->currentRow());
}

void CommuniquesView::choose(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_chosen = m_rows[size_t(row)].communique.id;
    m_page->open(m_chosen);
}

void CommuniquesView::begin(const std::vector<IncidentId> &incidents)
{
    auto *dialog = new CommuniqueDialog(m_communiques, incidents, m_viewpoint, this);
    connect(dialog, &CommuniqueDialog::done, this, [this](CommuniqueId id) {
        m_chosen = id;
        Q_EMIT said(tr("The communiqué is written. Mark it as sent once it has left, and ring those who want a voice."));
    });
    dialog->open();
}
