// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, equipment and imports in the tour.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/desk/attachments.h"
#include "ui/attachments/attachmentgrid.h"
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentview.h"
#include "ui/directory/importwindow.h"
#include "ui/directory/recordforms.h"
#include "ui/directory/recordlist.h"
#include "ui/directory/unitphotos.h"
#include "ui/ledger/rowstable.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"

#include <QDir>
#include <QImage>
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
    planPhotographs(picture);
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

/// Two photographs of the customer's first unit, on their page.
void Tour::planPhotographs(const Picture &picture)
{
    const auto page = [this] { return m_assembly.window()->customer(); };
    const auto add = [this, page](const QString &name, const QString &caption, Qt::GlobalColor color) {
        m_steps.push_back([this, page, name, caption, color] {
            const auto &there = page()->photographs()->photographs();
            if (page()->file().equipment.empty() || std::any_of(there.begin(), there.end(), [&](const Attachment &one) { return one.name == name; }))
                return next(); // the pictures of another language added them
            QImage image(640, 480, QImage::Format_RGB32);
            image.fill(color);
            NewAttachment photograph;
            photograph.unit = page()->file().equipment.front().id, photograph.name = name, photograph.caption = caption;
            whenDone(m_assembly.desk().attachments().addImage(photograph, image), this, [this](const Result<Attachment> &added) { added ? next() : fail(added.error().text); });
        });
    };
    add(u"IMG_2041.png"_s, u"CX-24, E05"_s, Qt::darkGray);
    add(u"IMG_2042.png"_s, {}, Qt::darkCyan);
    m_steps.push_back([this, page] {
        page()->equipment()->list()->setCurrentRow(0);
        page()->photographs()->grid()->setFocus();
        connect(page()->photographs(), &UnitPhotos::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        page()->photographs()->reload();
    });
    picture(u"customer-photographs"_s, [this] { return m_assembly.window(); });
}
