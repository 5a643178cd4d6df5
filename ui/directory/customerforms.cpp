// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a customer and of a person there.
#include "core/desk/directorychecks.h"
#include "core/intake/phone.h"
#include "core/model/words.h"
#include "ui/calendars/checkedline.h"
#include "ui/directory/recordforms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QList<std::pair<QString, QString>> channels(const Viewpoint &viewpoint)
{
    QList<std::pair<QString, QString>> all{{QString(), RecordForm::tr("Whichever")}};
    for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Message, Channel::Video, Channel::InPerson, Channel::Letter})
        all.append({::nameOf(channel), viewpoint.language.word(channel)});
    return all;
}

QList<std::pair<QString, QString>> languages()
{
    return {{u"es"_s, RecordForm::tr("Spanish")}, {u"en"_s, RecordForm::tr("English")}};
}

/// What stands between commas, semicolons or line ends.
QStringList parts(const QString &line)
{
    static const QRegularExpression between(u"[,;\n]"_s);
    QStringList all;
    for (const QString &part : line.split(between)) {
        if (const QString one = part.simplified(); !one.isEmpty())
            all << one;
    }
    return all;
}

/// How the numbers are understood, before they are kept.
void tellPhones(CheckedLine &line)
{
    QStringList read;
    for (const QString &phone : parts(line.text())) {
        const QString number = e164(phone);
        read << (number.isEmpty() ? phone : spokenPhone(number, u"ZZ"_s));
    }
    if (line.error().isEmpty() && !read.isEmpty() && read.join(u", "_s) != line.text())
        line.setNote(read.join(u" · "_s));
}

}

CustomerForm::CustomerForm(Directory &directory, const std::optional<Customer> &before, const Viewpoint &viewpoint, QWidget *parent)
    : RecordForm(u"customerForm"_s, before ? tr("Change the customer") : tr("New customer"), parent), m_directory(directory), m_before(before),
      m_customer(before.value_or(Customer())), m_language(viewpoint.language.code())
{
    if (!before) {
        m_customer.id = CustomerId::make();
        m_customer.language = m_language;
    }
    m_name = addLine(u"customerName"_s, tr("Name"), m_customer.name, Width::Whole);
    m_tax = addLine(u"customerTax"_s, tr("Tax number"), m_customer.taxNumber);
    m_contract = addLine(u"customerContract"_s, tr("Maintenance contract"), m_customer.contract);
    m_languages = addChoice(u"customerLanguage"_s, tr("Language"), languages(), m_customer.language);
    m_channels = addChoice(u"customerChannel"_s, tr("Preferred channel"), channels(viewpoint), m_customer.preferredChannel);
    m_reachable = addLine(u"customerReachable"_s, tr("When they can be reached"), m_customer.reachable, Width::Whole);
    m_reachable->edit()->setPlaceholderText(tr("Monday to Friday from 8 to 14; not at lunch time"));
    m_notes = addText(u"customerNotes"_s, tr("Notes for the team"), m_customer.notes.words.in(m_language));
    built();
}

QFuture<Result<void>> CustomerForm::write()
{
    if (m_name->text().isEmpty())
        return wrong(m_name, tr("it cannot be empty."));
    m_customer.name = m_name->text().simplified();
    m_customer.taxNumber = m_tax->text().simplified();
    m_customer.contract = m_contract->text();
    m_customer.language = m_languages->currentData().toString();
    m_customer.preferredChannel = m_channels->currentData().toString();
    m_customer.reachable = m_reachable->text();
    const QString notes = m_notes->toPlainText().trimmed();
    LocalText &words = m_customer.notes.words;
    if (notes.isEmpty())
        words = {};
    else if (notes != words.in(m_language)) // what another language says stays
        words.byLanguage[m_language] = notes;
    return m_directory.save(m_before, m_customer);
}

ContactForm::ContactForm(Directory &directory, const Contact &contact, bool isNew, const Viewpoint &viewpoint, QWidget *parent)
    : RecordForm(u"contactForm"_s, isNew ? tr("New contact") : tr("Change the contact"), parent), m_directory(directory),
      m_before(isNew ? std::nullopt : std::optional(contact)), m_contact(contact), m_technical(new QCheckBox(tr("May receive technical text")))
{
    QStringList phones;
    for (const QString &phone : contact.phones)
        phones << spokenPhone(phone, u"ZZ"_s);
    m_name = addLine(u"contactName"_s, tr("Name"), contact.name);
    m_role = addLine(u"contactRole"_s, tr("Role"), contact.role);
    m_phones = addLine(u"contactPhones"_s, tr("Phones"), phones.join(u", "_s), Width::Whole);
    m_phones->edit()->setPlaceholderText(tr("612 34 56 78, +44 20 7946 0123: the first is called first"));
    m_mails = addLine(u"contactMails"_s, tr("Mails"), contact.mails.join(u", "_s), Width::Whole);
    m_channels = addChoice(u"contactChannel"_s, tr("Preferred channel"), channels(viewpoint), contact.preferredChannel);
    m_languages = addChoice(u"contactLanguage"_s, tr("Language"), languages(), contact.language);
    m_technical->setObjectName(u"contactTechnical"_s);
    m_technical->setChecked(contact.technicalText);
    addWidget(m_technical, Width::Whole);
    connect(m_phones, &CheckedLine::left, m_phones, [line = m_phones] { tellPhones(*line); }); // not of the form: it may be going
    built();
}

QFuture<Result<void>> ContactForm::write()
{
    if (m_name->text().isEmpty())
        return wrong(m_name, tr("it cannot be empty."));
    m_contact.name = m_name->text().simplified();
    m_contact.role = m_role->text().simplified();
    m_contact.phones = parts(m_phones->text());
    for (QString &phone : m_contact.phones) {
        const Result<QString> number = keptPhone(phone);
        if (!number)
            return wrong(m_phones, number.error().text);
        phone = *number;
    }
    m_contact.phones.removeDuplicates();
    m_contact.mails = parts(m_mails->text());
    for (const QString &mail : m_contact.mails) {
        if (!isMailAddress(mail))
            return wrong(m_mails, tr("\"%1\" is no address. It looks like name@company.com.").arg(mail.left(60)));
    }
    m_contact.preferredChannel = m_channels->currentData().toString();
    m_contact.language = m_languages->currentData().toString();
    m_contact.technicalText = m_technical->isChecked();
    return m_directory.save(m_before, m_contact);
}
