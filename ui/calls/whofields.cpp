// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/whofields.h"

#include "core/calendar/zone.h"
#include "core/intake/phone.h"
#include "ui/calls/cardfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCompleter>
#include <QFormLayout>
#include <QStringListModel>

using namespace Qt::StringLiterals;

WhoFields::WhoFields(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_form(new QFormLayout(this)), m_warranty(new TextLabel({}, TextRole::Caption, Tone::Muted)),
      m_names(new QStringListModel(this))
{
    const Theme theme = Theme::of(this);
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(theme.space(3));
    m_form->setVerticalSpacing(theme.space(1.5));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_number = cardfield::line(*m_form, "callNumber", tr("Number"), tr("The number that calls"));
    m_caller = cardfield::line(*m_form, "callCaller", tr("Caller"), tr("Who is on the phone"));
    m_role = cardfield::box(*m_form, "callRole", tr("Role"));
    for (const auto &[code, word] : {std::pair(u""_s, tr("Not said")), std::pair(u"owner"_s, tr("Owner")), std::pair(u"tenant"_s, tr("Tenant")),
                                     std::pair(u"employee"_s, tr("Works there")), std::pair(u"other"_s, tr("Somebody else"))})
        m_role->addItem(word, code);
    m_callBack = cardfield::line(*m_form, "callBackTo", tr("Call back"), tr("The same number"));
    m_language = cardfield::box(*m_form, "callLanguage", tr("Speaks"));
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    cardfield::choose(m_language, viewpoint.language.code());
    m_customer = cardfield::line(*m_form, "callCustomer", tr("Customer"), tr("A customer, or the name of a new one"));
    m_site = cardfield::box(*m_form, "callSite", tr("Site"));
    m_address = cardfield::line(*m_form, "callAddress", tr("Address"), tr("Street and number"));
    m_postalCode = cardfield::line(*m_form, "callPostalCode", tr("Postal code"));
    m_access = cardfield::line(*m_form, "callAccess", tr("Access"), tr("Who opens, and what to know there"));
    m_unit = cardfield::box(*m_form, "callUnit", tr("Equipment"));
    m_model = cardfield::line(*m_form, "callModel", tr("Model"));
    m_serial = cardfield::line(*m_form, "callSerial", tr("Serial number"));
    m_form->addRow(QString(), m_warranty);
    m_warranty->setWordWrap(true);
    m_site->addItem(tr("Another address"), QString());
    m_unit->addItem(tr("Another unit"), QString());
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_customer->setCompleter(completer);
    for (QLineEdit *field : {m_number, m_caller, m_callBack, m_address, m_postalCode, m_access, m_model, m_serial})
        connect(field, &QLineEdit::textChanged, this, &WhoFields::changed); // kept words come back without a key
    connect(m_customer, &QLineEdit::textChanged, this, &WhoFields::customerTyped);
    connect(m_number, &QLineEdit::textChanged, this, &WhoFields::numberTyped);
    connect(m_number, &QLineEdit::returnPressed, this, &WhoFields::done);
    connect(m_site, &QComboBox::currentIndexChanged, this, &WhoFields::siteChosen);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &WhoFields::unitChosen);
    connect(m_language, &QComboBox::activated, this, &WhoFields::changed);
    siteChosen();
    unitChosen();
}

void WhoFields::setNumber(const QString &number)
{
    m_number->setText(number);
    Q_EMIT changed();
}

QString WhoFields::language() const
{
    return m_language->currentData().toString();
}

/// A person's words stay; what a match wrote there before does not.
void WhoFields::fill(QLineEdit *field, const QString &text)
{
    const auto before = m_filled.find(field);
    const bool isOurs = field->text().isEmpty() || (before != m_filled.end() && before->second == field->text());
    if (!isOurs || field->text() == text)
        return;
    m_filled[field] = text;
    field->setText(text);
}

void WhoFields::clearFilled(const QLineEdit *except)
{
    const bool filling = std::exchange(m_filling, true);
    for (const auto &[field, text] : std::exchange(m_filled, {})) {
        if (field != except && field->text() == text)
            field->clear();
    }
    m_filling = filling;
}

/// Another number may be another customer's: who was found by the one before is not taken for granted.
void WhoFields::numberTyped()
{
    const auto found = m_filled.find(m_customer);
    if (!m_filling && found != m_filled.end() && found->second == m_customer->text() && !m_customer->text().isEmpty()) {
        clearFilled(nullptr);
        customerTyped();
    }
}

void WhoFields::customerTyped()
{
    if (m_customerId && m_customer->text().trimmed() != m_chosenName) {
        m_customerId.reset();
        m_file.reset();
        clearFilled(m_customer);
        m_site->clear(), m_site->addItem(tr("Another address"), QString());
        m_unit->clear(), m_unit->addItem(tr("Another unit"), QString());
    }
    if (!m_filling)
        Q_EMIT changed();
}

void WhoFields::take(const CallMatches &matches)
{
    QStringList names;
    for (const CustomerRow &row : matches.customers)
        names << row.customer.name;
    if (names != m_names->stringList())
        m_names->setStringList(names);
    m_filling = true;
    if (matches.file)
        takeFile(*matches.file);
    const QString last = lastNine(m_number->text());
    std::vector<const Caller *> own;
    for (const Caller &caller : matches.callers) {
        if (!last.isEmpty() && matches.file && caller.contact.customer == matches.file->customer.id)
            own.push_back(&caller);
    }
    if (own.size() == 1) {
        fill(m_caller, own.front()->contact.name);
        if (!own.front()->contact.language.isEmpty())
            cardfield::choose(m_language, own.front()->contact.language);
    }
    m_filling = false;
}

void WhoFields::takeFile(const CustomerFile &file)
{
    if (m_customerId == file.customer.id)
        return;
    m_chosenName = file.customer.name;
    fill(m_customer, file.customer.name);
    if (m_customer->text().trimmed().compare(file.customer.name, Qt::CaseInsensitive) != 0)
        return; // a person wrote another name
    m_chosenName = m_customer->text().trimmed();
    m_customerId = file.customer.id;
    m_file = file;
    if (!file.customer.language.isEmpty())
        cardfield::choose(m_language, file.customer.language);
    m_site->clear();
    for (const Site &site : file.sites)
        m_site->addItem(site.address.isEmpty() || site.address == site.name ? site.name : u"%1, %2"_s.arg(site.name, site.address), site.id.toString());
    m_site->addItem(tr("Another address"), QString());
    m_unit->clear();
    for (const Equipment &unit : file.equipment)
        m_unit->addItem(QStringList{unit.brand, unit.model, unit.serial}.filter(QRegularExpression(u"."_s)).join(u' '), unit.id.toString());
    m_unit->addItem(tr("Another unit"), QString());
    // One of a kind is the one; among several nobody is chosen for the caller.
    m_site->setCurrentIndex(file.sites.size() == 1 ? 0 : int(file.sites.size()));
    m_unit->setCurrentIndex(file.equipment.size() == 1 ? 0 : int(file.equipment.size()));
}

std::optional<SiteId> WhoFields::site() const
{
    const SiteId id = SiteId::parse(m_site->currentData().toString());
    return id.isNull() ? std::nullopt : std::optional(id);
}

std::optional<EquipmentId> WhoFields::unit() const
{
    const EquipmentId id = EquipmentId::parse(m_unit->currentData().toString());
    return id.isNull() ? std::nullopt : std::optional(id);
}

void WhoFields::siteChosen()
{
    const bool isNew = !site();
    cardfield::showRow(*m_form, m_site, m_site->count() > 1);
    cardfield::showRow(*m_form, m_address, isNew);
    cardfield::showRow(*m_form, m_postalCode, isNew);
    if (m_file) {
        const auto known = std::find_if(m_file->sites.begin(), m_file->sites.end(), [this](const Site &one) { return one.id == site(); });
        fill(m_access, known == m_file->sites.end() ? QString() : known->access);
    }
    if (!m_filling)
        Q_EMIT changed();
}

void WhoFields::unitChosen()
{
    const bool isNew = !unit();
    cardfield::showRow(*m_form, m_unit, m_unit->count() > 1);
    cardfield::showRow(*m_form, m_model, isNew);
    cardfield::showRow(*m_form, m_serial, isNew);
    QStringList lines;
    if (m_file) {
        const auto known = std::find_if(m_file->equipment.begin(), m_file->equipment.end(), [this](const Equipment &one) { return one.id == unit(); });
        if (known != m_file->equipment.end() && known->warrantyTo.isValid()) {
            const QString until = m_viewpoint.language.locale().toString(known->warrantyTo, QLocale::ShortFormat);
            const QDate today = wallTime(m_viewpoint.now(), m_viewpoint.zone).date;
            lines << (coveredOn(*known, today) ? tr("In warranty until %1").arg(until) : tr("Out of warranty since %1").arg(until));
        }
        if (!m_file->customer.contract.isEmpty())
            lines << tr("Contract: %1").arg(m_file->customer.contract);
    }
    m_warranty->setText(lines.join(u"  ·  "_s));
    m_warranty->setVisible(!lines.isEmpty());
    if (!m_filling)
        Q_EMIT changed();
}

void WhoFields::read(CallTyped &typed) const
{
    typed.number = m_number->text().trimmed();
    typed.caller = m_caller->text().trimmed();
    typed.customer = m_customer->text().trimmed();
    typed.customerId = m_customerId;
    typed.site = site();
    typed.equipment = unit();
    typed.address = typed.site ? QString() : m_address->text().trimmed();
    typed.postalCode = typed.site ? QString() : m_postalCode->text().trimmed();
    typed.model = typed.equipment ? QString() : m_model->text().trimmed();
    typed.serial = typed.equipment ? QString() : m_serial->text().trimmed();
}

void WhoFields::read(CallCard &card) const
{
    CallTyped typed;
    read(typed);
    card.number = typed.number;
    card.caller = typed.caller;
    card.customer = typed.customer;
    card.customerId = typed.customerId;
    card.site = typed.site;
    card.equipment = typed.equipment;
    card.address = typed.address;
    card.postalCode = typed.postalCode;
    card.model = typed.model;
    card.serial = typed.serial;
    card.role = m_role->currentData().toString().isEmpty() ? QString() : m_role->currentText();
    card.callBackTo = m_callBack->text().trimmed();
    card.access = m_access->text().trimmed();
    card.language = language();
}
