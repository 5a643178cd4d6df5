// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, equipment and imports in the tour.
#include "app/assembly.h"
#include "app/tour.h"
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentview.h"
#include "ui/directory/importwindow.h"
#include "ui/directory/recordforms.h"
#include "ui/ledger/rowstable.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

/// As a spreadsheet saves it, with a line that says something wrong.
QString tableFile()
{
    const QByteArray table = "Cliente;NIF;Contacto;Teléfono;Dirección;CP;Modelo;Nº serie;Garantía hasta\r\n"
                             "Panadería La Espiga;B83120044;Rosa Gil;612 34 56 78;C/ Mayor 4;28013;HX-90;SN-77120;31/01/2027\r\n"
                             "Talleres Ibáñez;B79004512;Luis Ibáñez;preguntar;Av. de América 12;28028;CX-24;SN-77121;\r\n"
                             "Óptica Ruiz;;Ana Ruiz;915 550 123;C/ Sol 3;28901;CX-24;SN-77122;pronto\r\n";
    const QString path = QDir::temp().filePath(u"clientes.csv"_s);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(table) == table.size())
        file.commit();
    return path;
}

}

void Tour::planDirectory(const Picture &picture)
{
    const auto window = [this] { return m_assembly.window(); };
    const auto closed = [this](auto find) {
        m_steps.push_back([this, find] {
            if (QDialog *dialog = find())
                dialog->close();
            next();
        });
    };
    m_steps.push_back([this, window] {
        connect(window()->customers(), &CustomersView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->go({Sidebar::customers(), {}});
    });
    picture(u"customers"_s, window);
    m_steps.push_back([this, window] {
        connect(window()->equipment(), &EquipmentView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->go({Sidebar::equipment(), {}});
    });
    picture(u"equipment"_s, window);
    m_steps.push_back([this, window] { // the customer of the first unit, at that unit
        connect(window()->customer(), &CustomerView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        Q_EMIT window()->equipment()->table()->opened(window()->equipment()->table()->currentIndex());
    });
    picture(u"customer-at-unit"_s, window);
    m_steps.push_back([this, window] {
        connect(window()->customer(), &CustomerView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->openCustomer(window()->customer()->customer());
    });
    picture(u"customer"_s, window);
    const auto form = [this, window, picture, closed](const QString &name, const std::function<void()> &open) {
        m_steps.push_back([this, open] {
            open();
            settle();
        });
        const auto find = [window] { return window()->findChild<RecordForm *>(); };
        picture(name, [find]() -> QWidget * { return find(); });
        closed(find);
        m_steps.push_back([this] { settle(); }); // the form is gone when the next one is looked for
    };
    form(u"customer-form"_s, [window] { window()->customer()->edit(); });
    form(u"customer-contact"_s, [window] { window()->customer()->editContact(0); });
    form(u"customer-site"_s, [window] { window()->customer()->editSite(0); });
    form(u"customer-unit"_s, [window] { window()->customer()->editUnit(0); });
    m_steps.push_back([this, window] {
        connect(window()->importCustomers(), &ImportWindow::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    });
    const auto import = [window] { return window()->findChild<ImportWindow *>(); };
    picture(u"import"_s, import);
    m_steps.push_back([this, import] {
        connect(import(), &ImportWindow::checked, this, &Tour::settle, Qt::SingleShotConnection);
        import()->openFile(tableFile());
    });
    picture(u"import-columns"_s, import);
    closed(import);
    planData(picture);
}
