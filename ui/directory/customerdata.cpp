// SPDX-License-Identifier: GPL-3.0-or-later
// What a company owes about a customer's data, from their page: contacts as cards, everything as a folder, and forgetting.
#include "core/async.h"
#include "ui/directory/customerview.h"
#include "ui/directory/datadialog.h"
#include "ui/directory/forgetdialog.h"
#include "ui/directory/tablefiles.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QPushButton *CustomerView::buildMore()
{
    auto *more = new QPushButton(icons::icon(u"more"_s, Tone::Muted), tr("More"));
    more->setObjectName(u"moreCustomer"_s);
    more->setAccessibleName(tr("More about the customer"));
    auto *menu = new QMenu(more);
    menu->setObjectName(u"moreCustomerMenu"_s);
    const auto add = [this, menu](const QString &id, const QString &icon, const QString &text, auto what) {
        QAction *action = menu->addAction(icons::icon(icon), text, this, what);
        action->setObjectName(id);
    };
    add(u"contactCards"_s, u"customers"_s, tr("&Contacts as vCards…"), &CustomerView::exportCards);
    add(u"everything"_s, u"database"_s, tr("&Everything about them…"), [this] { exportEverything(); });
    menu->addSeparator();
    add(u"forget"_s, u"trash"_s, tr("&Forget the customer…"), [this] { forget(); });
    more->setMenu(menu);
    return more;
}

void CustomerView::exportCards()
{
    if (m_file.contacts.empty()) {
        m_answer = nullptr;
        m_message->say(MessageBar::Kind::Info, tr("Nobody is known here yet: add a contact first."));
        return;
    }
    auto *files = new QFileDialog(window(), tr("Contacts as vCards"));
    files->setObjectName(u"cardsFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"vcf"_s);
    files->setNameFilter(tr("Contacts (*.vcf)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("contacts.vcf"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(m_directory.contactCards(m_customer), this, [this, path](const Result<QByteArray> &cards) {
            if (!cards)
                return follow(cards.error().text);
            whenDone(tablefiles::write(path, *cards), this, [this, path](const Result<void> &ok) {
                m_answer = nullptr;
                m_message->say(ok ? MessageBar::Kind::Success : MessageBar::Kind::Error, ok ? tr("The contacts are in %1.").arg(path) : ok.error().text);
            });
        });
    });
    files->open();
}

void CustomerView::follow(const QString &problem)
{
    m_answer = nullptr;
    m_message->say(MessageBar::Kind::Error, problem);
}

DataDialog *CustomerView::exportEverything()
{
    auto *dialog = new DataDialog(m_directory, m_customer, m_file.customer.name, m_viewpoint.language.code(), window());
    dialog->open();
    return dialog;
}

ForgetDialog *CustomerView::forget()
{
    auto *dialog = new ForgetDialog(m_directory, m_customer, window());
    connect(dialog, &ForgetDialog::forgotten, this, [this](const QString &name) {
        m_answer = nullptr;
        m_message->say(MessageBar::Kind::Success, tr("%1 is forgotten. Backups of before hold it until newer ones replace them.").arg(name));
        m_names.remove(m_customer.toString());
        reload();
    });
    connect(dialog, &ForgetDialog::searchRequested, this, &CustomerView::searchRequested);
    dialog->open();
    return dialog;
}
