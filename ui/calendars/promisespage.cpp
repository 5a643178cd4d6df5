// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/promisespage.h"

#include "core/async.h"
#include "core/text/hours.h"
#include "ui/ledger/rowstable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PromisesPage::PromisesPage(People &people, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_people(people), m_viewpoint(viewpoint), m_message(new MessageBar), m_hint(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_filter(new QLineEdit), m_customerModel(new QStandardItemModel(0, 2, this)), m_siteModel(new QStandardItemModel(0, 2, this)),
      m_customerTable(new RowsTable(tr("Customers"), RowsTable::Lines::Two)), m_siteTable(new RowsTable(tr("Sites of the customer"), RowsTable::Lines::Two)),
      m_noMatch(new TextLabel(tr("No customer is called so: write less of the name."), TextRole::Body, Tone::Muted)),
      m_noSites(new TextLabel(tr("No site is known of this customer."), TextRole::Body, Tone::Muted)), m_empty(new EmptyState(u"customers"_s, tr("There is no customer yet."))), m_tables(new QWidget), m_stack(new QStackedWidget)
{
    setObjectName(u"promisesPage"_s);
    const Theme theme = Theme::of(this);
    m_hint->setWordWrap(true);
    m_filter->setObjectName(u"promisesFilter"_s);
    m_filter->setAccessibleName(tr("Find a customer"));
    m_filter->setPlaceholderText(tr("Find a customer"));
    m_filter->setClearButtonEnabled(true);
    m_customerTable->setObjectName(u"promisedCustomers"_s);
    m_siteTable->setObjectName(u"promisedSites"_s);
    auto *row = new QHBoxLayout(m_tables);
    row->setContentsMargins({});
    row->setSpacing(theme.space(5));
    row->addWidget(buildColumn(tr("By contract"), m_customerTable, m_customerModel, m_noMatch), 1);
    row->addWidget(buildColumn(tr("By site"), m_siteTable, m_siteModel, m_noSites), 1);
    m_stack->addWidget(m_tables);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(m_hint);
    column->addWidget(m_filter);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_customerTable);
    connect(m_filter, &QLineEdit::textChanged, this, &PromisesPage::fillCustomers);
    connect(m_customerTable, &RowsTable::opened, this, &PromisesPage::toggleCustomer);
    connect(m_siteTable, &RowsTable::opened, this, &PromisesPage::toggleSite);
    connect(m_customerTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PromisesPage::readSites);
}

QWidget *PromisesPage::buildColumn(const QString &title, RowsTable *table, QStandardItemModel *model, TextLabel *nothing)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(new TextLabel(title, TextRole::Strong));
    column->addWidget(nothing);
    column->addWidget(table, 1);
    nothing->hide();
    model->setHorizontalHeaderLabels({tr("Who"), tr("Goes by")});
    table->setModel(model);
    table->setWidth(0, 0);
    table->setWidth(1, 19);
    return box;
}

void PromisesPage::show(const QString &calendar, const Calendars &inForce)
{
    m_calendar = calendar;
    m_inForce = inForce;
    m_message->clear();
    const bool saved = inForce.find(calendar);
    m_hint->setText(saved ? tr("Enter promises this calendar, or takes it back. Incidents taken from then on go by it: the contract before the site, the site before the team.")
                          : tr("Save the calendar first: then it can be promised."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_filter, m_tables})
        part->setEnabled(saved);
    readCustomers();
}

void PromisesPage::readCustomers()
{
    whenDone(m_people.customers(), this, [this](const Result<std::vector<Customer>> &customers) {
        if (!customers) {
            m_message->say(MessageBar::Kind::Error, customers.error().text);
            return;
        }
        m_customers = *customers;
        m_stack->setCurrentWidget(m_customers.empty() ? static_cast<QWidget *>(m_empty) : m_tables);
        m_empty->setHint(tr("Take the first call with Ctrl+N."));
        fillCustomers();
        Q_EMIT loaded();
    });
}

void PromisesPage::fillRow(QStandardItemModel *model, size_t place, const QString &name, const QString &detail, const QString &calendar)
{
    auto *who = new QStandardItem(name);
    who->setData(detail, SecondLine);
    who->setData(static_cast<int>(place), Qt::UserRole);
    const WorkingCalendar *other = m_inForce.find(calendar);
    auto *what = new QStandardItem(calendar.isEmpty() ? u"—"_s : calendar == m_calendar ? tr("This calendar") : other ? calendarName(*other, m_viewpoint.language) : tr("One that is no more"));
    what->setToolTip(plainToolTip(what->text()));
    if (calendar == m_calendar)
        what->setData(u"check"_s, CellIcon);
    what->setData(static_cast<int>(calendar == m_calendar ? Tone::Settled : Tone::Muted), CellTone);
    who->setEditable(false);
    what->setEditable(false);
    model->appendRow({who, what});
}

void PromisesPage::fillCustomers()
{
    const int row = std::max(0, m_customerTable->currentIndex().row());
    const QString wanted = m_filter->text().trimmed();
    m_customerModel->removeRows(0, m_customerModel->rowCount());
    for (size_t i = 0; i < m_customers.size(); ++i) {
        if (m_customers[i].name.contains(wanted, Qt::CaseInsensitive))
            fillRow(m_customerModel, i, m_customers[i].name, m_customers[i].contract.isEmpty() ? tr("Without a contract") : m_customers[i].contract, m_customers[i].calendar);
    }
    m_noMatch->setVisible(m_customerModel->rowCount() == 0);
    if (m_customerModel->rowCount() > 0)
        m_customerTable->setCurrentIndex(m_customerModel->index(std::min(row, m_customerModel->rowCount() - 1), 0));
    else
        readSites();
}

const Customer *PromisesPage::currentCustomer() const
{
    const QModelIndex index = m_customerTable->currentIndex().siblingAtColumn(0);
    return index.isValid() ? &m_customers[static_cast<size_t>(index.data(Qt::UserRole).toInt())] : nullptr;
}

void PromisesPage::readSites()
{
    const Customer *customer = currentCustomer();
    ++m_asked;
    if (!customer) {
        m_sites.clear();
        fillSites();
        return;
    }
    whenDone(m_people.sitesOf(customer->id), this, [this, number = m_asked](const Result<std::vector<Site>> &sites) {
        if (number != m_asked)
            return; // another customer was chosen meanwhile
        if (!sites) {
            m_message->say(MessageBar::Kind::Error, sites.error().text);
            return;
        }
        m_sites = *sites;
        fillSites();
        Q_EMIT loaded();
    });
}

void PromisesPage::fillSites()
{
    const int row = std::max(0, m_siteTable->currentIndex().row());
    m_siteModel->removeRows(0, m_siteModel->rowCount());
    for (size_t i = 0; i < m_sites.size(); ++i)
        fillRow(m_siteModel, i, m_sites[i].name.isEmpty() ? m_sites[i].address : m_sites[i].name, m_sites[i].address, m_sites[i].calendar);
    m_noSites->setVisible(m_siteModel->rowCount() == 0 && currentCustomer());
    if (m_siteModel->rowCount() > 0)
        m_siteTable->setCurrentIndex(m_siteModel->index(std::min(row, m_siteModel->rowCount() - 1), 0));
}

void PromisesPage::said(const Result<void> &saved, const QString &what, bool promised)
{
    if (!saved)
        m_message->say(MessageBar::Kind::Error, saved.error().text);
    else
        m_message->say(MessageBar::Kind::Success, promised ? tr("Promised to %1, for the incidents taken from now on.").arg(what) : tr("No longer promised to %1.").arg(what));
}

void PromisesPage::toggleCustomer(const QModelIndex &)
{
    if (!currentCustomer())
        return;
    Customer customer = *currentCustomer();
    const bool promise = customer.calendar != m_calendar;
    customer.calendar = promise ? m_calendar : QString();
    whenDone(m_people.save(customer), this, [this, name = customer.name, promise](const Result<void> &saved) {
        said(saved, name, promise);
        readCustomers();
    });
}

void PromisesPage::toggleSite(const QModelIndex &index)
{
    Site site = m_sites[static_cast<size_t>(index.siblingAtColumn(0).data(Qt::UserRole).toInt())];
    const bool promise = site.calendar != m_calendar;
    site.calendar = promise ? m_calendar : QString();
    whenDone(m_people.save(site), this, [this, name = site.name, promise](const Result<void> &saved) {
        said(saved, name, promise);
        readSites();
    });
}
