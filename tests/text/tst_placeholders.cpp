// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/text/placeholders.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Placeholders are found, filled, and seen where they are not.
class PlaceholdersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyAreFound_data();
    void theyAreFound();
    void theDossierFillsThem_data();
    void theDossierFillsThem();
    void everyOneHasItsWords();
    void oneWithoutAValueStays();
};

namespace {

Dossier dossier()
{
    Dossier all;
    all.customer.name = u"Muñoz, S.L."_s;
    all.incident.number = u"2026-0412"_s;
    all.incident.title = LocalText::of(u"Boiler E05"_s, u"en"_s);
    all.incident.occurredAt = instantOf(QDate(2026, 3, 9), QTime(18, 0), QTimeZone("Europe/Madrid"));
    Contact carmen;
    carmen.id = ContactId::make();
    carmen.name = u"Carmen Muñoz"_s;
    carmen.phones = {u"+34600000001"_s};
    all.contacts = {carmen};
    all.site.emplace();
    all.site->name = u"Getafe"_s;
    all.equipment.emplace();
    all.equipment->model = u"CX-24"_s;
    return all;
}

PlaceholderTerms terms()
{
    const QTimeZone madrid("Europe/Madrid");
    const Instant now = instantOf(QDate(2026, 3, 10), QTime(10, 0), madrid);
    return {u"Ana"_s, {}, instantOf(QDate(2026, 3, 10), QTime(13, 0), madrid), Language(u"en"_s), madrid, now};
}

}

void PlaceholdersTest::theyAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << u"Hello {customer.name} {{ }"_s << QStringList();
    QTest::newRow("two") << u"{{customer.name}}, {{ me.name }}"_s << QStringList({u"customer.name"_s, u"me.name"_s});
    QTest::newRow("unknown") << u"{{visit.window}}"_s << QStringList({u"visit.window"_s});
    QTest::newRow("empty") << u"{{}}"_s << QStringList({QString()});
    QTest::newRow("a fenced block keeps its braces") << u"a\n```\n{{x}}\n```\n{{me.name}}"_s << QStringList({u"me.name"_s});
    QTest::newRow("a fence without an end") << u"a\n```log\n{{x}}"_s << QStringList();
    QTest::newRow("code in a line") << u"`{{x}}` {{me.name}}"_s << QStringList({u"me.name"_s});
    QTest::newRow("not over lines") << u"{{me.\nname}}"_s << QStringList();
}

void PlaceholdersTest::theyAreFound()
{
    QFETCH(QString, text);
    QStringList found;
    for (const PlaceholderUse &use : placeholdersIn(text)) {
        found += use.name;
        QVERIFY(text.mid(use.at, use.length).startsWith(u"{{"_s) && text.mid(use.at, use.length).endsWith(u"}}"_s));
    }
    QTEST(found, "names");
}

void PlaceholdersTest::theDossierFillsThem_data()
{
    QTest::addColumn<QString>("filled");
    QTest::newRow("{{customer.name}}") << u"Muñoz, S.L."_s;
    QTest::newRow("{{contact.name}}") << u"Carmen Muñoz"_s;
    QTest::newRow("{{contact.first_name}}") << u"Carmen"_s;
    QTest::newRow("{{contact.phone}}") << u"+34600000001"_s;
    QTest::newRow("{{incident.number}}") << u"2026-0412"_s;
    QTest::newRow("{{incident.title}}") << u"Boiler E05"_s;
    QTest::newRow("{{promise.due}}") << u"Tue 10 Mar, 13:00"_s;
    QTest::newRow("{{me.name}}") << u"Ana"_s;
    QTest::newRow("{{site.name}}") << u"Getafe"_s;
    QTest::newRow("{{equipment.model}}") << u"CX-24"_s;
    QTest::newRow("{{equipment.serial}}") << u"{{equipment.serial}}"_s;
    QTest::newRow("{{owner.name}}") << u"{{owner.name}}"_s;
    QTest::newRow("{{ me.name }} of {{me.name}}") << u"Ana of Ana"_s;
}

void PlaceholdersTest::theDossierFillsThem()
{
    QTEST(filledIn(QString::fromUtf8(QTest::currentDataTag()), placeholderValues(dossier(), terms())), "filled");
}

void PlaceholdersTest::everyOneHasItsWords()
{
    QSet<QString> names;
    for (const PlaceholderSpec &spec : placeholderSpecs()) {
        const QString name = QLatin1String(spec.name);
        QVERIFY(isPlaceholder(name) && !names.contains(name));
        names.insert(name);
        QVERIFY(!placeholderText(name, Language(u"es"_s)).isEmpty());
    }
    for (const auto &[name, value] : placeholderValues(dossier(), terms()))
        QVERIFY2(names.contains(name), qPrintable(name));
}

void PlaceholdersTest::oneWithoutAValueStays()
{
    QCOMPARE(filledIn(u"{{a}} {{b}} {{c}}"_s, {{u"a"_s, u"1"_s}, {u"b"_s, u"  "_s}}), u"1 {{b}} {{c}}"_s);
    QCOMPARE(filledIn(u"{{a}}"_s, {{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"2"_s}}), u"{{b}}"_s); // a value is no template
}

QTEST_GUILESS_MAIN(PlaceholdersTest)
#include "tst_placeholders.moc"
