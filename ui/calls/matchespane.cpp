// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/matchespane.h"

#include "core/intake/phone.h"
#include "ui/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A list as high as its rows; nothing where there are none.
void fit(RowList *list, SectionHeader *head)
{
    int height = 0;
    for (int row = 0; row < list->count(); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(height + 2 * list->frameWidth());
    list->setVisible(list->count() > 0);
    head->setVisible(list->count() > 0);
    head->setCount(list->count());
}

}

MatchesPane::MatchesPane(const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Sunken, parent, Qt::LeftEdge), m_viewpoint(viewpoint), m_summary(new TextLabel({}, TextRole::Strong)),
      m_warning(new TextLabel({}, TextRole::Strong, Tone::Soon))
{
    setObjectName(u"callMatches"_s);
    const Theme theme = Theme::of(this);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3));
    column->setSpacing(theme.space(1));
    m_column = column;
    m_summary->setWordWrap(true);
    m_warning->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_warning);
    m_who = section(column, "callWho", u"customer"_s, tr("Who it may be"));
    m_open = section(column, "callOpen", u"queue"_s, tr("Open"));
    m_unit = section(column, "callUnitPast", u"equipment"_s, tr("The same unit before"));
    m_street = section(column, "callStreet", u"site"_s, tr("The same street today"));
    m_faults = section(column, "callFaults", u"solution"_s, tr("This code before"));
    m_open.list->setToolTip(tr("Enter adds the call to it"));
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_open.list, &QListWidget::itemActivated, this, &MatchesPane::addRequested);
    connect(m_open.list, &QListWidget::currentRowChanged, this, [this](int row) { m_chosen = row >= 0 && row < int(m_rows.size()) ? std::optional(m_rows[size_t(row)].id) : std::nullopt; });
    connect(m_who.list, &QListWidget::itemActivated, this, [this] {
        if (const int row = m_who.list->currentRow(); row >= 0)
            Q_EMIT customerChosen(m_names.at(size_t(row)));
    });
    connect(m_unit.list, &QListWidget::itemActivated, this, [this] {
        if (const int row = m_unit.list->currentRow(); row >= 0)
            Q_EMIT openRequested(m_matches.sameUnit.at(size_t(row)).id);
    });
    connect(m_street.list, &QListWidget::itemActivated, this, [this] {
        if (const int row = m_street.list->currentRow(); row >= 0)
            Q_EMIT openRequested(m_matches.nearby.at(size_t(row)).id);
    });
    connect(m_faults.list, &QListWidget::itemActivated, this, [this] {
        const int row = m_faults.list->currentRow();
        if (row >= 0 && m_matches.faults.at(size_t(row)).incident)
            Q_EMIT openRequested(*m_matches.faults.at(size_t(row)).incident);
    });
    show({});
}

MatchesPane::Section MatchesPane::section(QVBoxLayout *column, const char *id, const QString &icon, const QString &title)
{
    Section made{new SectionHeader(title), new RowList(QLatin1String(id), title)};
    made.head->setIcon(icon);
    column->addSpacing(Theme::of(this).space(2));
    column->addWidget(made.head);
    column->addWidget(made.list);
    return made;
}

void MatchesPane::show(const CallMatches &matches)
{
    m_matches = matches;
    showWho();
    showOpen();
    showOthers();
}

void MatchesPane::setAbove(QWidget *above)
{
    m_column->insertWidget(0, above);
}

void MatchesPane::say(const Error &error)
{
    show({}); // what stood there may be another customer's
    m_summary->setText(error.text);
    m_summary->setTone(Tone::Overdue);
}

void MatchesPane::showWho()
{
    QList<RowContent> rows;
    m_names.clear();
    const auto add = [&](const QString &name, const QString &below, const QString &at) {
        if (std::find(m_names.begin(), m_names.end(), name) != m_names.end())
            return;
        m_names.push_back(name);
        rows << RowContent{u"customer"_s, Tone::Customer, name, {}, below, at, Tone::Muted, {}, true};
    };
    if (m_matches.file) {
        const Customer &customer = m_matches.file->customer;
        QStringList known{tr("%n site(s)", nullptr, int(m_matches.file->sites.size())), tr("%n unit(s)", nullptr, int(m_matches.file->equipment.size()))};
        known << (customer.contract.isEmpty() ? tr("no contract") : tr("contract: %1").arg(customer.contract));
        m_summary->setText(u"%1\n%2"_s.arg(customer.name, known.join(u"  ·  "_s)));
    } else {
        m_summary->setText(m_matches.callers.empty() && m_matches.customers.empty() && m_matches.earlier.empty()
                               ? tr("Nobody known yet. Type the number, or a name.")
                               : tr("It may be one of these. Enter chooses."));
        for (const Caller &caller : m_matches.callers)
            add(caller.customer, caller.exact ? caller.contact.name : tr("%1, a similar number").arg(caller.contact.name), tr("%n open", nullptr, caller.open));
        for (const CallRow &call : m_matches.earlier)
            add(call.customer, tr("called before: %1").arg(call.call.caller), m_viewpoint.clock(call.call.startedAt));
        for (const CustomerRow &row : m_matches.customers)
            add(row.customer.name, row.customer.contract, tr("%n open", nullptr, row.open));
    }
    m_summary->setTone(m_matches.file ? Tone::Neutral : Tone::Muted);
    m_who.list->setRows(rows);
    fit(m_who.list, m_who.head);
}

QString MatchesPane::about(const QueueRow &row) const
{
    QStringList parts{m_viewpoint.language.word(row.state), row.owner.isEmpty() ? tr("nobody follows it") : row.owner};
    if (!row.details.lastWords.isEmpty())
        parts << u"“%1”"_s.arg(m_viewpoint.in(row.details.lastWords).simplified().left(80));
    return parts.join(u"  ·  "_s);
}

void MatchesPane::showOpen()
{
    m_rows.clear();
    QList<RowContent> rows;
    const auto add = [&](const QueueRow &row, bool like) {
        m_rows.push_back(row);
        RowContent content{look::icon(row.state), look::tone(row.state), m_viewpoint.in(row.title), row.number, about(row), m_viewpoint.age(row.occurredAt), Tone::Muted, {}, true};
        if (like)
            content.badges << BadgeContent{u"warning"_s, tr("The same?"), Tone::Soon};
        rows << content;
    };
    for (const CallDuplicate &duplicate : m_matches.duplicates)
        add(duplicate.row, true);
    for (const QueueRow &row : m_matches.open) {
        if (std::none_of(m_rows.begin(), m_rows.end(), [&](const QueueRow &known) { return known.id == row.id; }))
            add(row, false);
    }
    const std::optional<IncidentId> chosen = m_chosen; // rows move while one types: the choice stays on its incident
    m_open.list->setRows(rows);
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const QueueRow &one) { return one.id == chosen; });
    m_open.list->setCurrentRow(row == m_rows.end() ? -1 : int(row - m_rows.begin()));
    fit(m_open.list, m_open.head);
    const int alike = int(m_matches.duplicates.size());
    m_warning->setText(alike > 0 ? tr("%n open incident(s) may be about the same. Alt+2 adds the call to it.", nullptr, alike) : QString());
    m_warning->setVisible(alike > 0);
}

void MatchesPane::showOthers()
{
    QList<RowContent> unit, street, faults;
    for (const CustomerIncident &one : m_matches.sameUnit)
        unit << RowContent{look::icon(one.state), Tone::Muted, m_viewpoint.in(one.title), one.number, one.owner, m_viewpoint.clock(one.occurredAt), Tone::Muted, {}, true};
    for (const NearIncident &one : m_matches.nearby)
        street << RowContent{u"site"_s, Tone::Soon, m_viewpoint.in(one.title), one.number, u"%1  ·  %2"_s.arg(one.address, one.customer), m_viewpoint.clock(one.at), Tone::Muted, {}, true};
    for (const SearchMatch &one : m_matches.faults)
        faults << RowContent{u"solution"_s, Tone::Muted, m_viewpoint.in(one.title), one.number, m_viewpoint.in(one.text).simplified().left(120), {}, Tone::Muted, {}, true};
    m_unit.list->setRows(unit), m_street.list->setRows(street), m_faults.list->setRows(faults);
    fit(m_unit.list, m_unit.head), fit(m_street.list, m_street.head), fit(m_faults.list, m_faults.head);
}

const QueueRow *MatchesPane::chosen() const
{
    const int row = m_open.list->currentRow();
    if (row >= 0 && row < int(m_rows.size()))
        return &m_rows[size_t(row)];
    return !m_matches.duplicates.empty() || m_rows.size() == 1 ? &m_rows.front() : nullptr;
}
