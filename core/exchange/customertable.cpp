// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/customertable.h"

#include "core/intake/phone.h"
#include "core/model/searchwords.h"
#include "core/model/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("CustomerTable", source);
}

struct Column
{
    CustomerColumn column;
    const char *name; ///< as it is offered
    const char *known; ///< names that people give it, folded, in both languages
};

constexpr Column columns[] = {
    {CustomerColumn::Name, QT_TRANSLATE_NOOP("CustomerTable", "Customer"),
     "customer|customer name|company|client|cliente|nombre|nombre cliente|nombre del cliente|razon social|empresa|name"},
    {CustomerColumn::TaxNumber, QT_TRANSLATE_NOOP("CustomerTable", "Tax number"),
     "tax number|tax no|tax id|vat|vat number|vat no|nif|cif|nif cif|cif nif|n i f|c i f|numero fiscal"},
    {CustomerColumn::Contract, QT_TRANSLATE_NOOP("CustomerTable", "Contract"),
     "contract|maintenance contract|contrato|contrato de mantenimiento"},
    {CustomerColumn::Language, QT_TRANSLATE_NOOP("CustomerTable", "Language"), "language|idioma|lengua"},
    {CustomerColumn::PreferredChannel, QT_TRANSLATE_NOOP("CustomerTable", "Preferred channel"),
     "preferred channel|channel|canal preferido|canal|prefiere"},
    {CustomerColumn::Reachable, QT_TRANSLATE_NOOP("CustomerTable", "When they can be reached"),
     "reachable|hours|when they can be reached|horario|horario de contacto|cuando llamar|disponibilidad"},
    {CustomerColumn::Notes, QT_TRANSLATE_NOOP("CustomerTable", "Notes for the team"), "notes|remarks|notas|observaciones|comentarios"},
    {CustomerColumn::ContactName, QT_TRANSLATE_NOOP("CustomerTable", "Contact"),
     "contact|contact name|person|contacto|persona de contacto|nombre contacto|persona"},
    {CustomerColumn::Role, QT_TRANSLATE_NOOP("CustomerTable", "Role of the contact"), "role|position|cargo|puesto|funcion"},
    {CustomerColumn::ContactLanguage, QT_TRANSLATE_NOOP("CustomerTable", "Language of the contact"),
     "contact language|idioma contacto|idioma del contacto"},
    {CustomerColumn::ContactChannel, QT_TRANSLATE_NOOP("CustomerTable", "Channel of the contact"),
     "contact channel|canal contacto|canal del contacto"},
    {CustomerColumn::Phone, QT_TRANSLATE_NOOP("CustomerTable", "Phone"),
     "phone|telephone|tel|phone 1|telefono|tfno|telefono 1|movil|mobile"},
    {CustomerColumn::OtherPhone, QT_TRANSLATE_NOOP("CustomerTable", "Another phone"), "phone 2|other phone|telefono 2|otro telefono|fijo"},
    {CustomerColumn::Mail, QT_TRANSLATE_NOOP("CustomerTable", "Mail"), "mail|e mail|email|correo|correo electronico"},
    {CustomerColumn::SiteName, QT_TRANSLATE_NOOP("CustomerTable", "Site"), "site|site name|branch|sede|centro|tienda|delegacion"},
    {CustomerColumn::Address, QT_TRANSLATE_NOOP("CustomerTable", "Address"), "address|street|direccion|domicilio|calle"},
    {CustomerColumn::PostalCode, QT_TRANSLATE_NOOP("CustomerTable", "Postal code"),
     "postal code|postcode|zip|zip code|codigo postal|c p|cp|cod postal"},
    {CustomerColumn::Zone, QT_TRANSLATE_NOOP("CustomerTable", "Town or zone"),
     "town|city|zone|area|poblacion|ciudad|localidad|zona|municipio"},
    {CustomerColumn::Latitude, QT_TRANSLATE_NOOP("CustomerTable", "Latitude"), "latitude|lat|latitud"},
    {CustomerColumn::Longitude, QT_TRANSLATE_NOOP("CustomerTable", "Longitude"), "longitude|lon|lng|longitud"},
    {CustomerColumn::Access, QT_TRANSLATE_NOOP("CustomerTable", "Access"), "access|access notes|acceso|quien abre"},
    {CustomerColumn::Kind, QT_TRANSLATE_NOOP("CustomerTable", "Kind of unit"), "kind|type|appliance|tipo|tipo de equipo|aparato|equipo"},
    {CustomerColumn::Brand, QT_TRANSLATE_NOOP("CustomerTable", "Brand"), "brand|make|manufacturer|marca|fabricante"},
    {CustomerColumn::Model, QT_TRANSLATE_NOOP("CustomerTable", "Model"), "model|modelo"},
    {CustomerColumn::Serial, QT_TRANSLATE_NOOP("CustomerTable", "Serial number"),
     "serial|serial number|s n|numero de serie|n de serie|n serie|num serie|no serie"},
    {CustomerColumn::InstalledOn, QT_TRANSLATE_NOOP("CustomerTable", "Installed on"),
     "installed|installed on|installation date|fecha instalacion|fecha de instalacion|instalado"},
    {CustomerColumn::WarrantyTo, QT_TRANSLATE_NOOP("CustomerTable", "Warranty until"),
     "warranty|warranty until|warranty to|garantia|garantia hasta|fin de garantia|fin garantia"},
};

/// The cells of a line by what they hold.
class Cells
{
public:
    Cells(const CsvRow &row, const CustomerMapping &mapping)
        : m_row(row)
        , m_mapping(mapping)
    { }

    QString operator[](CustomerColumn column) const
    {
        const auto at = std::find(m_mapping.begin(), m_mapping.end(), column);
        return at == m_mapping.end() ? QString() : m_row.cells.value(at - m_mapping.begin()).trimmed();
    }

    bool has(std::initializer_list<CustomerColumn> any) const
    {
        return std::any_of(any.begin(), any.end(), [&](CustomerColumn one) { return !(*this)[one].isEmpty(); });
    }

private:
    const CsvRow &m_row;
    const CustomerMapping &m_mapping;
};

tl::unexpected<Error> wrong(const CsvRow &row, CustomerColumn column, const QString &what)
{
    return fail(Error::Kind::InvalidInput,
                say(QT_TRANSLATE_NOOP("CustomerTable", "Line %1, %2: %3")).arg(row.line).arg(columnName(column), what));
}

QString languageOf(const QString &cell)
{
    const QString word = searchText(cell);
    return word.startsWith("en"_L1) || word.startsWith("ing"_L1) ? u"en"_s : word.isEmpty() ? QString() : u"es"_s;
}

Result<std::optional<double>> degreesIn(const CsvRow &row, const Cells &cells, CustomerColumn column, double most)
{
    const QString cell = cells[column];
    if (cell.isEmpty())
        return std::optional<double>();
    const std::optional<double> value = csvNumber(cell);
    if (!value || std::abs(*value) > most)
        return wrong(row, column, say(QT_TRANSLATE_NOOP("CustomerTable", "\"%1\" is no coordinate in degrees.")).arg(cell));
    return value;
}

Result<QDate> dateIn(const CsvRow &row, const Cells &cells, CustomerColumn column)
{
    const QString cell = cells[column];
    if (cell.isEmpty())
        return QDate();
    const std::optional<QDate> date = csvDate(cell);
    if (!date)
        return wrong(row, column, say(QT_TRANSLATE_NOOP("CustomerTable", "\"%1\" is no date such as 21/11/2026.")).arg(cell));
    return *date;
}

/// A channel as Aviso writes it, or as people do in either language; what is none is a doubt, and left out.
QString channelIn(CustomerLine &line, const QString &cell)
{
    static const std::map<QString, Channel> known{
        {u"phone"_s, Channel::Phone}, {u"telephone"_s, Channel::Phone}, {u"call"_s, Channel::Phone}, {u"telefono"_s, Channel::Phone}, {u"llamada"_s, Channel::Phone},
        {u"mail"_s, Channel::Mail}, {u"e mail"_s, Channel::Mail}, {u"email"_s, Channel::Mail}, {u"correo"_s, Channel::Mail}, {u"correo electronico"_s, Channel::Mail},
        {u"message"_s, Channel::Message}, {u"whatsapp"_s, Channel::Message}, {u"sms"_s, Channel::Message}, {u"mensaje"_s, Channel::Message},
        {u"in person"_s, Channel::InPerson}, {u"en persona"_s, Channel::InPerson}, {u"presencial"_s, Channel::InPerson}, {u"letter"_s, Channel::Letter},
        {u"carta"_s, Channel::Letter}, {u"video"_s, Channel::Video}, {u"videollamada"_s, Channel::Video}, {u"remote"_s, Channel::Remote}, {u"remoto"_s, Channel::Remote}};
    if (cell.isEmpty())
        return {};
    if (valueOf<Channel>(cell))
        return cell;
    if (const auto found = known.find(searchText(cell)); found != known.end())
        return nameOf(found->second);
    line.doubts << say(QT_TRANSLATE_NOOP("CustomerTable", "\"%1\" is no channel such as phone, mail or message; it is left out.")).arg(cell);
    return {};
}

QStringList severalIn(const QString &cell)
{
    static const QRegularExpression between(u"\\s*[,;\\n]\\s*"_s);
    return cell.split(between, Qt::SkipEmptyParts);
}

void readPhones(CustomerLine &line, Contact &contact, const QStringList &all)
{
    for (const QString &typed : all) {
        const QString known = e164(typed);
        const bool isExtension = typed.size() >= 2 && typed.size() <= 6 && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
        if (known.isEmpty() && !isExtension)
            line.doubts
                << say(QT_TRANSLATE_NOOP("CustomerTable", "\"%1\" does not look like a phone number; it is kept as it stands.")).arg(typed);
        contact.phones << (known.isEmpty() ? typed : known);
    }
    contact.phones.removeDuplicates();
}

void readContact(CustomerLine &line, const Cells &cells)
{
    using enum CustomerColumn;
    if (!cells.has({ContactName, Phone, OtherPhone, Mail}))
        return;
    Contact contact;
    contact.name = cells[ContactName].isEmpty() ? line.customer.name : cells[ContactName];
    contact.role = cells[Role];
    contact.language = cells.has({ContactLanguage}) ? languageOf(cells[ContactLanguage]) : line.customer.language;
    contact.preferredChannel = channelIn(line, cells[ContactChannel]);
    readPhones(line, contact, severalIn(cells[Phone]) + severalIn(cells[OtherPhone]));
    static const QRegularExpression plausible(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    for (const QString &mail : severalIn(cells[Mail])) {
        if (!plausible.match(mail).hasMatch())
            line.doubts
                << say(QT_TRANSLATE_NOOP("CustomerTable", "\"%1\" does not look like a mail address; it is kept as it stands.")).arg(mail);
        contact.mails << mail;
    }
    contact.mails.removeDuplicates();
    line.contact = std::move(contact);
}

Result<void> readSite(CustomerLine &line, const CsvRow &row, const Cells &cells)
{
    using enum CustomerColumn;
    if (!cells.has({SiteName, Address, PostalCode, Zone, Latitude, Longitude, Access}))
        return {};
    const Result<std::optional<double>> latitude = degreesIn(row, cells, Latitude, 90), longitude = degreesIn(row, cells, Longitude, 180);
    if (!latitude || !longitude)
        return tl::unexpected(latitude ? longitude.error() : latitude.error());
    Site site;
    site.name = cells.has({SiteName}) ? cells[SiteName] : cells.has({Zone}) ? cells[Zone] : cells[Address];
    site.address = cells[Address];
    site.postalCode = cells[PostalCode];
    if (site.postalCode.size() == 4 && std::all_of(site.postalCode.begin(), site.postalCode.end(), [](QChar c) { return c.isDigit(); }))
        site.postalCode.prepend(u'0'); // a spreadsheet took it for a number
    site.zone = cells[Zone];
    site.access = cells[Access];
    site.latitude = *latitude;
    site.longitude = *longitude;
    line.site = std::move(site);
    return {};
}

Result<void> readEquipment(CustomerLine &line, const CsvRow &row, const Cells &cells)
{
    using enum CustomerColumn;
    if (!cells.has({Kind, Brand, Model, Serial}))
        return {};
    const Result<QDate> installed = dateIn(row, cells, InstalledOn), warranty = dateIn(row, cells, WarrantyTo);
    if (!installed || !warranty)
        return tl::unexpected(installed ? warranty.error() : installed.error());
    Equipment unit;
    unit.kind = cells[Kind];
    unit.brand = cells[Brand];
    unit.model = cells[Model];
    unit.serial = cells[Serial];
    unit.installedOn = *installed;
    unit.warrantyTo = *warranty;
    if (unit.warrantyTo.isValid())
        unit.warrantyFrom = unit.installedOn;
    line.equipment = std::move(unit);
    return {};
}

}

QString columnName(CustomerColumn column)
{
    for (const Column &one : columns) {
        if (one.column == column)
            return say(one.name);
    }
    return say(QT_TRANSLATE_NOOP("CustomerTable", "(not read)"));
}

std::vector<CustomerColumn> customerColumns()
{
    std::vector<CustomerColumn> all{CustomerColumn::Nothing};
    for (const Column &one : columns)
        all.push_back(one.column);
    return all;
}

CustomerMapping guessedMapping(const QStringList &header)
{
    CustomerMapping mapping;
    std::set<CustomerColumn> taken;
    for (const QString &name : header) {
        const QString folded = searchText(name);
        CustomerColumn found = CustomerColumn::Nothing;
        for (const Column &one : columns) {
            const bool isMeant = QString::fromLatin1(one.known).split(u'|').contains(folded) || folded == searchText(columnName(one.column));
            if (!folded.isEmpty() && isMeant && taken.insert(one.column).second) {
                found = one.column;
                break;
            }
        }
        mapping.push_back(found);
    }
    return mapping;
}

Result<void> checkedMapping(const CustomerMapping &mapping, const QStringList &header)
{
    std::set<CustomerColumn> taken;
    for (size_t i = 0; i < mapping.size(); ++i) {
        if (mapping[i] != CustomerColumn::Nothing && !taken.insert(mapping[i]).second)
            return fail(Error::Kind::InvalidInput,
                        say(QT_TRANSLATE_NOOP("CustomerTable",
                                              "\"%1\" is chosen for two columns. Leave it to one, or choose \"not read\" for \"%2\"."))
                            .arg(columnName(mapping[i]), header.value(qsizetype(i))));
    }
    if (!taken.contains(CustomerColumn::Name))
        return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("CustomerTable", "Say which column holds the name of the customer.")));
    return {};
}

Result<CustomerLine> customerLine(const CsvRow &row, const CustomerMapping &mapping, const QStringList &header)
{
    using enum CustomerColumn;
    if (Result<void> good = checkedMapping(mapping, header); !good)
        return tl::unexpected(good.error());
    const Cells cells(row, mapping);
    CustomerLine line;
    line.line = row.line;
    line.customer.name = cells[Name].simplified();
    if (line.customer.name.isEmpty())
        return wrong(row, Name, say(QT_TRANSLATE_NOOP("CustomerTable", "the name is empty.")));
    if (line.customer.name.size() > 200)
        return wrong(row, Name, say(QT_TRANSLATE_NOOP("CustomerTable", "the name is longer than 200 letters.")));
    line.customer.taxNumber = cells[TaxNumber];
    line.customer.contract = cells[Contract];
    line.customer.language = languageOf(cells[Language]);
    line.customer.preferredChannel = channelIn(line, cells[PreferredChannel]);
    line.customer.reachable = cells[Reachable];
    if (cells.has({Notes}))
        line.customer.notes = {LocalText::of(cells[Notes])};
    readContact(line, cells);
    if (Result<void> ok = readSite(line, row, cells); !ok)
        return tl::unexpected(ok.error());
    if (Result<void> ok = readEquipment(line, row, cells); !ok)
        return tl::unexpected(ok.error());
    return line;
}

std::optional<QDate> csvDate(const QString &cell)
{
    static const QRegularExpression ymd(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?$"_s),
        dmy(u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2}|\\d{4})(?: .*)?$"_s);
    const QString text = cell.trimmed();
    QDate date;
    if (const auto found = ymd.match(text); found.hasMatch())
        date = QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    else if (const auto other = dmy.match(text); other.hasMatch())
        date = QDate(other.captured(3).toInt() + (other.captured(3).size() == 2 ? 2000 : 0), other.captured(2).toInt(),
                     other.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}
