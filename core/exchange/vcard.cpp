// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

#include "core/exchange/customertable.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("VCard", source);
}

tl::unexpected<Error> wrong(int line, const char *source)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("VCard", "Line %1: %2").arg(line).arg(say(source)));
}

/// A content line: "item1.TEL;TYPE=cell:+34 612…".
struct Line
{
    int number = 0;
    QString name; ///< in capitals, without its group
    QString parameters; ///< in capitals, ";" before each
    QString value; ///< as it stands, escapes and all
};

/// What is folded belongs to the line before.
std::vector<std::pair<int, QString>> unfolded(const QString &text)
{
    std::vector<std::pair<int, QString>> all;
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (QString line : lines) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        const bool isFolded = line.startsWith(u' ') || line.startsWith(u'\t');
        if (isFolded && !all.empty())
            all.back().second += QStringView(line).mid(1);
        else if (!line.trimmed().isEmpty())
            all.emplace_back(number, line);
    }
    return all;
}

/// The colon that ends the parameters: one within quotation marks is part of them.
qsizetype colonOf(const QString &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u':' && !quoted)
            return i;
    }
    return -1;
}

Line lineOf(int number, const QString &text)
{
    const qsizetype colon = colonOf(text);
    const QString head = text.left(std::max<qsizetype>(colon, 0)).toUpper();
    const qsizetype end = head.indexOf(u';');
    const QString name = end < 0 ? head : head.left(end);
    return {number, name.section(u'.', -1).trimmed(), end < 0 ? QString() : head.mid(end), colon < 0 ? QString() : text.mid(colon + 1)};
}

/// The parts of a value between a sign that is not escaped, each without its escapes.
QStringList partsOf(const QString &value, QChar between)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            parts.back() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (value[i] == between) {
            parts << QString();
        } else {
            parts.back() += value[i];
        }
    }
    return parts;
}

QString textOf(const QString &value)
{
    return partsOf(value, QChar(u'\0')).join(QString()).simplified();
}

/// "tel:+34-612-345-678;ext=12" and plain numbers alike.
QString phoneOf(const QString &value)
{
    QString number = textOf(value);
    if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
        number = number.mid(4);
    return number.section(u';', 0, 0).replace(u',', u' ').trimmed();
}

QString mailOf(const QString &value)
{
    const QString mail = textOf(value);
    return mail.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? mail.mid(7) : mail;
}

/// What a card says, in the words of the table.
struct Card
{
    int begins = 0;
    QString version, name, parts, organisation, role, title, language, address, postalCode, town;
    QStringList phones, mails;

    void take(const Line &line)
    {
        if (line.name == "VERSION"_L1)
            version = line.value.trimmed();
        else if (line.name == "FN"_L1)
            name = name.isEmpty() ? textOf(line.value) : name;
        else if (line.name == "N"_L1) // surname; given name; further ones
            parts = QStringList{partsOf(line.value, u';').value(1), partsOf(line.value, u';').value(2), partsOf(line.value, u';').value(0)}.join(u' ').simplified();
        else if (line.name == "ORG"_L1)
            organisation = partsOf(line.value, u';').value(0).simplified();
        else if (line.name == "ROLE"_L1)
            role = textOf(line.value);
        else if (line.name == "TITLE"_L1)
            title = textOf(line.value);
        else if (line.name == "LANG"_L1)
            language = language.isEmpty() || line.parameters.contains("PREF=1"_L1) ? textOf(line.value).left(2).toLower() : language;
        else if (line.name == "TEL"_L1 && !line.parameters.contains("FAX"_L1))
            phones << phoneOf(line.value);
        else if (line.name == "EMAIL"_L1)
            mails << mailOf(line.value);
        else if (line.name == "ADR"_L1 && address.isEmpty() && town.isEmpty())
            takeAddress(partsOf(line.value, u';'));
    }
    /// Box; more; street; town; region; postal code; country.
    void takeAddress(const QStringList &all)
    {
        QStringList street{all.value(2).simplified(), all.value(1).simplified(), all.value(0).simplified()};
        street.removeAll(QString());
        address = street.join(u", "_s);
        town = all.value(3).simplified();
        postalCode = all.value(5).simplified();
    }
    CsvRow row() const
    {
        QStringList numbers = phones, addresses = mails;
        numbers.removeAll(QString());
        addresses.removeAll(QString());
        const QString person = name.isEmpty() ? parts : name;
        return {begins, {organisation.isEmpty() ? person : organisation, person, role.isEmpty() ? title : role, language, numbers.value(0), numbers.mid(1).join(u", "_s), addresses.join(u", "_s), address, postalCode, town}};
    }
};

QStringList header()
{
    using enum CustomerColumn;
    QStringList names;
    for (const CustomerColumn column : {Name, ContactName, Role, ContactLanguage, Phone, OtherPhone, Mail, Address, PostalCode, Zone})
        names << columnName(column);
    return names;
}

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s).remove(u'\r');
}

/// No line is longer than 75 bytes, and no letter is parted.
void addLine(QByteArray &to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype width = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype letter = 1;
        while (i + letter < bytes.size() && (static_cast<uchar>(bytes[i + letter]) & 0xC0) == 0x80)
            ++letter;
        if (width + letter > 75) {
            to += "\r\n ";
            width = 1;
        }
        to += bytes.mid(i, letter);
        width += letter;
        i += letter;
    }
    to += "\r\n";
}

}

QByteArray writeVCards(const CustomerFile &file)
{
    QByteArray all;
    for (const Contact &contact : file.contacts) {
        addLine(all, u"BEGIN:VCARD"_s);
        addLine(all, u"VERSION:4.0"_s);
        addLine(all, u"UID:urn:uuid:"_s + contact.id.toString());
        addLine(all, u"FN:"_s + escaped(contact.name));
        addLine(all, u"ORG:"_s + escaped(file.customer.name));
        if (!contact.role.isEmpty())
            addLine(all, u"ROLE:"_s + escaped(contact.role));
        for (const QString &phone : contact.phones)
            addLine(all, u"TEL:"_s + escaped(phone));
        for (const QString &mail : contact.mails)
            addLine(all, u"EMAIL:"_s + escaped(mail));
        if (!contact.language.isEmpty())
            addLine(all, u"LANG:"_s + escaped(contact.language));
        if (!file.sites.empty()) {
            const Site &site = file.sites.front();
            addLine(all, u"ADR:;;%1;%2;;%3;"_s.arg(escaped(site.address), escaped(site.zone), escaped(site.postalCode)));
        }
        addLine(all, u"END:VCARD"_s);
    }
    return all;
}

bool areVCards(const QByteArray &bytes)
{
    QByteArray head = bytes.left(200);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    return head.trimmed().toUpper().startsWith("BEGIN:VCARD");
}

Result<CsvTable> readVCards(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(u'\0'));
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    CsvTable table;
    table.isCards = true;
    table.header = header();
    std::optional<Card> card;
    for (const auto &[number, content] : unfolded(text)) {
        const Line line = lineOf(number, content);
        const bool isCard = line.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN"_L1 && isCard) {
            if (card)
                return wrong(number, QT_TRANSLATE_NOOP("VCard", "a card begins before the one above has ended. Save the file again from the address book."));
            card = Card();
            card->begins = number;
        } else if (line.name == "END"_L1 && isCard && card) {
            if (card->version != "3.0"_L1 && card->version != "4.0"_L1)
                return wrong(card->begins, QT_TRANSLATE_NOOP("VCard", "this card is neither vCard 3.0 nor 4.0. Export it from the address book as one of the two."));
            table.rows.push_back(card->row());
            card.reset();
        } else if (card) {
            card->take(line);
        }
    }
    if (card)
        return wrong(card->begins, QT_TRANSLATE_NOOP("VCard", "the card that begins here never ends. Save the file again from the address book."));
    if (table.rows.empty())
        return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("VCard", "There is no card in this file.")));
    return table;
}
