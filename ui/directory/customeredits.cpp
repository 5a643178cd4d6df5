// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed on a customer's page, and how it is taken back.
#include "core/async.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentmodel.h"
#include "ui/directory/recordforms.h"
#include "ui/directory/recordlist.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::StringLiterals;

namespace {

QString title(const Customer &customer) { return customer.name; }
QString title(const Contact &contact) { return contact.name; }
QString title(const Site &site) { return siteName(site); }
QString title(const Equipment &unit) { return QStringList{unitName(unit), unit.serial}.join(u' ').trimmed(); }

template<typename Record>
Record fresh(const Customer &customer)
{
    Record record;
    record.id = decltype(record.id)::make();
    record.customer = customer.id;
    if constexpr (requires { record.language; })
        record.language = customer.language;
    return record;
}

}

void CustomerView::follow(const QFuture<Result<void>> &answer, const QString &done, std::function<void()> undo)
{
    whenDone(answer, this, [this, done, undo = std::move(undo)](const Result<void> &ok) {
        m_answer = ok ? undo : nullptr;
        m_message->say(ok ? MessageBar::Kind::Success : MessageBar::Kind::Error, ok ? done : ok.error().text, ok && undo ? tr("Undo") : QString());
        reload();
    });
}

template<typename Record, typename Form>
void CustomerView::show(Form *form, const std::optional<Record> &before, const Record &(Form::*written)() const, const QString &saved)
{
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordForm::saved, this, [this, form, before, written, saved] {
        m_answer = nullptr;
        if (before) { // back from what was written, and not over what another person wrote since
            m_answer = [this, before, now = (form->*written)()] { follow(m_directory.save(std::optional(now), *before), tr("%1 is as it was.").arg(title(*before))); };
        }
        m_message->say(MessageBar::Kind::Success, saved, before ? tr("Undo") : QString());
        reload();
    });
    form->open();
}

void CustomerView::edit()
{
    if (m_file.customer.id != m_customer)
        return; // it is not read yet
    show(new CustomerForm(m_directory, m_file.customer, m_viewpoint, window()), std::optional(m_file.customer), &CustomerForm::customer, tr("The customer is saved."));
}

void CustomerView::editContact(int row)
{
    const bool isNew = row < 0 || row >= static_cast<int>(m_file.contacts.size());
    const Contact contact = isNew ? fresh<Contact>(m_file.customer) : m_file.contacts[static_cast<size_t>(row)];
    show(new ContactForm(m_directory, contact, isNew, m_viewpoint, window()), isNew ? std::nullopt : std::optional(contact), &ContactForm::contact, tr("The contact is saved."));
}

void CustomerView::editSite(int row)
{
    const bool isNew = row < 0 || row >= static_cast<int>(m_file.sites.size());
    const Site site = isNew ? fresh<Site>(m_file.customer) : m_file.sites[static_cast<size_t>(row)];
    show(new SiteForm(m_directory, site, isNew, m_viewpoint, window()), isNew ? std::nullopt : std::optional(site), &SiteForm::site, tr("The site is saved."));
}

void CustomerView::editUnit(int row)
{
    const bool isNew = row < 0 || row >= static_cast<int>(m_file.equipment.size());
    const Equipment unit = isNew ? fresh<Equipment>(m_file.customer) : m_file.equipment[static_cast<size_t>(row)];
    auto *form = new EquipmentForm(m_directory, unit, isNew, m_file.sites, m_viewpoint, window());
    QStringList standing;
    for (const BadgeContent &badge : standingBadges(unit.id))
        standing << badge.text;
    form->say(standing);
    show(form, isNew ? std::nullopt : std::optional(unit), &EquipmentForm::unit, tr("The unit is saved."));
}

template<typename Record>
void CustomerView::drop(const std::vector<Record> &all, int row, const QString &gone)
{
    if (row < 0 || row >= static_cast<int>(all.size()))
        return;
    const Record record = all[static_cast<size_t>(row)];
    follow(m_directory.remove(record.id), gone, [this, record] {
        follow(m_directory.save(std::optional<Record>(), record), tr("%1 is there again.").arg(title(record)));
    });
}

void CustomerView::remove()
{
    const CustomerFile gone = m_file;
    if (gone.customer.id != m_customer)
        return;
    whenDone(m_directory.remove(gone), this, [this, gone](const Result<void> &ok) {
        if (!ok) {
            m_answer = nullptr;
            m_message->say(MessageBar::Kind::Error, ok.error().text);
            return;
        }
        Q_EMIT removed(gone.customer.name, [this, gone] {
            whenDone(m_directory.restore(gone), this, [this, gone](const Result<void> &back) {
                if (back)
                    Q_EMIT restored(gone.customer.id);
                else
                    Q_EMIT failed(back.error().text);
            });
        });
    });
}

template void CustomerView::drop(const std::vector<Contact> &, int, const QString &);
template void CustomerView::drop(const std::vector<Site> &, int, const QString &);
template void CustomerView::drop(const std::vector<Equipment> &, int, const QString &);
