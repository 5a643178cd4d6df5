// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and equipment in the main window.
#include "core/async.h"
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentview.h"
#include "ui/directory/importwindow.h"
#include "ui/directory/recordforms.h"
#include "ui/directory/tablefiles.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"

#include <QFileDialog>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

void MainWindow::connectDirectory()
{
    const auto on = [this](ActionId id, auto what) { connect(m_actions->at(id), &QAction::triggered, this, what); };
    on(ActionId::Customers, [this] { go({Sidebar::customers(), {}}); });
    on(ActionId::Equipment, [this] { go({Sidebar::equipment(), {}}); });
    on(ActionId::NewCustomer, [this] { newCustomer(); });
    on(ActionId::ImportCustomers, [this] { importCustomers(); });
    on(ActionId::ExportCustomers, [this] { exportCustomers(); });
    connect(&m_desk, &Desk::directoryChanged, this, &MainWindow::refreshDirectory);
    connect(m_customers, &CustomersView::openRequested, this, [this](CustomerId customer) { openCustomer(customer); });
    connect(m_customers, &CustomersView::newRequested, this, &MainWindow::newCustomer);
    connect(m_customers, &CustomersView::importRequested, this, &MainWindow::importCustomers);
    connect(m_customers, &CustomersView::exportRequested, this, &MainWindow::exportCustomers);
    connect(m_equipment, &EquipmentView::openRequested, this, [this](CustomerId customer, EquipmentId unit) { openCustomer(customer, unit); });
    connect(m_incident->header(), &IncidentHeader::customerRequested, this, [this](CustomerId customer) { openCustomer(customer); });
    connect(m_customer, &CustomerView::openRequested, this, &MainWindow::openIncident);
    connect(m_customer, &CustomerView::failed, this, &MainWindow::sayError);
    connect(m_customer, &CustomerView::said, this, [this](const QString &sentence) { m_status->say(sentence); });
    connect(m_customer, &CustomerView::searchRequested, this, [this](const QString &words) { openPalette(words, true); });
    m_customer->setFiles(m_desk.attachments());
    m_customer->setUnits(m_desk.aftersales());
    connect(m_customer, &CustomerView::restored, this, [this](CustomerId customer) { openCustomer(customer); });
    connect(m_customer, &CustomerView::removed, this, [this](const QString &name, const std::function<void()> &undo) {
        go({Sidebar::customers(), {}});
        ask(MessageBar::Kind::Info, tr("%1 is removed, with contacts, sites and equipment.").arg(name), tr("Undo"), undo);
    });
    connect(m_customer, &CustomerView::loaded, this, &MainWindow::dressTabs);
    // A list that was empty until then had no room for the keyboard.
    for (DirectoryList *list : std::initializer_list<DirectoryList *>{m_customers, m_equipment})
        connect(list, &DirectoryList::loaded, this, [this, list] {
            if (m_pages->currentWidget() == list && !focusWidget())
                list->setFocus();
        });
}

void MainWindow::refreshDirectory()
{
    m_customers->refresh();
    m_equipment->refresh();
    m_customer->refresh();
}

bool MainWindow::isInDirectory() const
{
    return m_pages->currentWidget() == m_customers || m_pages->currentWidget() == m_equipment;
}

void MainWindow::openCustomer(CustomerId customer, const std::optional<EquipmentId> &unit)
{
    const QString view = m_sidebar->current() == Sidebar::equipment() ? Sidebar::equipment() : Sidebar::customers();
    go({view, {}, customer, unit});
}

CustomerForm *MainWindow::newCustomer()
{
    auto *form = new CustomerForm(m_desk.directory(), {}, m_viewpoint, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordForm::saved, this, [this, form] {
        m_status->say(tr("%1 is saved.").arg(form->customer().name));
        openCustomer(form->customer().id);
    });
    form->open();
    return form;
}

ImportWindow *MainWindow::importCustomers()
{
    auto *window = findChild<ImportWindow *>();
    if (!window) {
        window = new ImportWindow(m_desk.directory(), m_viewpoint, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

void MainWindow::exportCustomers()
{
    auto *files = new QFileDialog(this, tr("Export the customers"));
    files->setObjectName(u"exportFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->setNameFilter(tr("Tables (*.csv)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("customers.csv"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_status->say(tr("The customers are being written…"));
        whenDone(m_desk.directory().exportCustomers(), this, [this, path](const Result<QByteArray> &table) {
            if (!table)
                return sayError(table.error().text);
            whenDone(tablefiles::write(path, *table), this, [this, path](const Result<void> &ok) {
                ok ? m_status->say(tr("The customers are in %1.").arg(path)) : sayError(ok.error().text);
            });
        });
    });
    files->open();
}
