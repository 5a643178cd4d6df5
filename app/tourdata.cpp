// SPDX-License-Identifier: GPL-3.0-or-later
// What a company edits of its own, and what it owes about a customer's data, in the tour.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "ui/actions.h"
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/datadialog.h"
#include "ui/directory/forgetdialog.h"
#include "ui/mainwindow.h"
#include "ui/protocols/protocolswindow.h"
#include "ui/questions/questionswindow.h"
#include "ui/sidebar.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

/// Of whom nothing is open: the sample has nobody such. The same in each language.
const Customer &quiet()
{
    static const Customer customer = [] {
        Customer made;
        made.id = CustomerId::make(), made.name = u"Panadería La Espiga"_s, made.taxNumber = u"B83120044"_s, made.language = u"es"_s;
        return made;
    }();
    return customer;
}

}

void Tour::planData(const Picture &picture)
{
    const auto window = [this] { return m_assembly.window(); };
    const auto closed = [this](auto find) {
        m_steps.push_back([this, find] {
            if (QDialog *dialog = find())
                dialog->close();
            settle();
        });
    };
    const auto questions = [window] { return window()->findChild<QuestionsWindow *>(); };
    m_steps.push_back([this, window, questions] {
        window()->actions().at(ActionId::Questions)->trigger();
        connect(questions(), &QuestionsWindow::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    });
    picture(u"questions"_s, questions);
    m_steps.push_back([this, questions] {
        questions()->add(); // it has no name yet: what is wrong is said
        settle();
    });
    picture(u"questions-problem"_s, questions);
    m_steps.push_back([this, questions] {
        delete questions();
        settle();
    });
    const auto protocols = [window] { return window()->findChild<ProtocolsWindow *>(); };
    m_steps.push_back([this, window, protocols] {
        window()->actions().at(ActionId::Protocols)->trigger();
        connect(protocols(), &ProtocolsWindow::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    });
    m_steps.push_back([this, protocols] {
        protocols()->steps()->setCurrentRow(1);
        settle();
    });
    picture(u"protocols"_s, protocols);
    closed(protocols);
    const auto forget = [window] { return window()->findChild<ForgetDialog *>(); };
    const auto opened = [this, window, forget](bool isOpen) {
        m_steps.push_back([this, window] {
            connect(window()->customers(), &CustomersView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
            window()->go({Sidebar::customers(), {}});
        });
        m_steps.push_back([this, window, isOpen] {
            const std::vector<CustomerRow> &rows = window()->customers()->model().rows();
            const auto row = std::find_if(rows.begin(), rows.end(), [](const CustomerRow &one) { return one.open > 0; });
            connect(window()->customer(), &CustomerView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
            window()->openCustomer(isOpen && row != rows.end() ? row->customer.id : quiet().id);
        });
        m_steps.push_back([this, window, forget] {
            window()->customer()->forget();
            connect(forget(), &ForgetDialog::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        });
    };
    m_steps.push_back([this] { whenDone(m_assembly.desk().directory().save(std::optional<Customer>(), quiet()), this, [this](const Result<void> &ok) { ok ? next() : fail(ok.error().text); }); });
    opened(true);
    picture(u"forget-refused"_s, forget);
    closed(forget);
    opened(false);
    picture(u"forget"_s, forget);
    closed(forget);
    const auto data = [window] { return window()->findChild<DataDialog *>(); };
    m_steps.push_back([this, window] {
        window()->customer()->exportEverything();
        settle();
    });
    picture(u"customer-data"_s, data);
    closed(data);
}
