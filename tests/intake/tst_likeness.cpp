// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/likeness.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

/// Records of the same, and of strangers.
///
/// The pairs: a town of made-up customers. Of 2,000 pairs half are one customer written twice - letters left out, doubled, changed or
/// exchanged, digits swapped, accents lost, the legal form left off, the address abbreviated, the second time from another phone - and half
/// are two customers, most of which share something: a family name, the street, the building, the town, the model, the fault. Thresholds
/// and weights are those that the program uses; nothing is fitted to the pairs of this run.
class LikenessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreAlike_data();
    void wordsAreAlike();
    void whatIsNotKnownSaysNothing();
    void itIsTheSameBothWays();
    void pairsAreToldApart_data();
    void pairsAreToldApart();
    void theReasonsAddUp();
};

namespace {

class Town
{
public:
    explicit Town(unsigned seed)
        : m_random(seed)
    { }

    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }
    bool chance(int percent) { return below(100) < percent; }
    QString of(const QStringList &all) { return all[below(int(all.size()))]; }
    QString digits(int n)
    {
        QString all;
        for (int i = 0; i < n; ++i)
            all += QChar(u'0' + below(10));
        return all;
    }

    Traits somebody()
    {
        static const QStringList kinds{u"Panadería"_s, u"Clínica Dental"_s, u"Hotel"_s,    u"Gráficas"_s,  u"Asesoría"_s,
                                       u"Farmacia"_s,  u"Colegio"_s,        u"Talleres"_s, u"Comunidad"_s, u"Bar"_s};
        static const QStringList families{u"Muñoz"_s,   u"García"_s,   u"Fernández"_s, u"Ibáñez"_s,      u"Ortega"_s,
                                          u"Peña"_s,    u"Núñez"_s,    u"Vázquez"_s,   u"Ledesma"_s,     u"Arrieta"_s,
                                          u"Benali"_s,  u"Castaño"_s,  u"Gutiérrez"_s, u"Herrero"_s,     u"Iglesias"_s,
                                          u"Jiménez"_s, u"Quintana"_s, u"Rovira"_s,    u"Salvatierra"_s, u"Zubiri"_s};
        static const QStringList names{u"Carmen"_s, u"José"_s,  u"Lucía"_s, u"Tomás"_s, u"Andrés"_s,
                                       u"María"_s,  u"Íñigo"_s, u"Nadia"_s, u"Jon"_s,   u"Begoña"_s};
        static const QStringList forms{u"SL"_s, u"S.L."_s, u"SA"_s, u""_s, u""_s};
        Traits one;
        one.name = u"%1 %2 %3 %4"_s.arg(of(kinds), of(families), chance(60) ? of(families) : QString(), of(forms)).simplified();
        one.person = of(names) + u' ' + of(families);
        one.phones = {u"6"_s + digits(8)};
        one.mails = chance(40) ? QStringList{u"%1%2@example.com"_s.arg(of(families).toLower(), digits(3))} : QStringList();
        one.address = u"C/ %1 %2"_s.arg(of(streets())).arg(1 + below(90));
        one.postalCode = u"28"_s + digits(3);
        one.serials = chance(70) ? QStringList{u"SN"_s + digits(7)} : QStringList();
        one.model = of({u"Calor CX-24"_s, u"Frisk N40"_s, u"Vigilor V16"_s, u"Norte P3"_s});
        one.errorCode = chance(40) ? u"E0"_s + digits(1) : QString();
        one.words = of(faults());
        return one;
    }

    /// The same one, written by another hand in a hurry.
    Traits again(Traits one)
    {
        one.name = mistyped(one.name);
        if (chance(30))
            one.name = one.name.remove(u" SL"_s).remove(u" S.L."_s).remove(u" SA"_s);
        if (chance(25))
            one.person.clear();
        else
            one.person = chance(30) ? mistyped(one.person.section(u' ', 0, 0)) : mistyped(one.person);
        if (chance(20))
            one.phones = {u"9"_s + digits(8)}; // from another phone
        else if (chance(25))
            one.phones = {swapped(one.phones.front())};
        else if (chance(30))
            one.phones = {u"+34 "_s + one.phones.front()};
        if (chance(40))
            one.mails.clear();
        one.address = chance(20) ? QString() : mistyped(one.address.replace(u"C/"_s, chance(50) ? u"Calle"_s : u"C."_s));
        if (chance(20))
            one.postalCode = swapped(one.postalCode);
        for (QString &serial : one.serials)
            serial = chance(25) ? swapped(serial) : serial.toLower();
        if (chance(30))
            one.serials.clear();
        one.words = mistyped(chance(40) ? one.words.section(u' ', 0, 2) : one.words);
        return one;
    }

    /// Another one, who often shares something.
    Traits other(const Traits &one)
    {
        Traits two = somebody();
        if (chance(25))
            two.address = one.address.section(u' ', 0, -2) + u' ' + QString::number(1 + below(90)); // the street
        if (chance(15))
            two.address = one.address; // the building
        if (chance(25))
            two.postalCode = one.postalCode;
        if (chance(20))
            two.name = one.name.section(u' ', 0, -2) + u' ' + two.name.section(u' ', -1); // a name that begins alike
        if (chance(20))
            two.person = one.person;
        if (chance(40))
            two.model = one.model;
        if (chance(40))
            two.words = one.words;
        return two;
    }

    QString mistyped(QString text)
    {
        if (chance(40))
            text = text.normalized(QString::NormalizationForm_D).remove(QRegularExpression(u"\\p{Mn}"_s)); // accents lost
        for (int errors = chance(60) ? 1 + below(2) : 0; errors > 0 && text.size() > 4; --errors) {
            const int at = 1 + below(int(text.size()) - 2);
            switch (below(4)) {
            case 0:
                text.remove(at, 1);
                break;
            case 1:
                text.insert(at, text[at]);
                break;
            case 2:
                text[at] = QChar(u'a' + below(26));
                break;
            default:
                std::swap(text[at], text[at + 1]);
            }
        }
        return text;
    }

    QString swapped(QString number)
    {
        const int at = 1 + below(int(number.size()) - 2);
        std::swap(number[at], number[at + 1]);
        return number;
    }

private:
    static const QStringList &streets()
    {
        static const QStringList all{u"Sol"_s,           u"Toledo"_s,     u"del Olmo"_s, u"Gran Vía"_s,   u"de la Peña"_s,
                                     u"San Isidro"_s,    u"Fuencarral"_s, u"Río Ebro"_s, u"los Álamos"_s, u"Méndez Álvaro"_s,
                                     u"Bravo Murillo"_s, u"Ancha"_s,      u"Nueva"_s,    u"Cervantes"_s,  u"Goya"_s};
        return all;
    }
    static const QStringList &faults()
    {
        static const QStringList all{
            u"No sale agua caliente"_s,    u"Hace mucho ruido al arrancar"_s, u"No enciende desde ayer"_s, u"Pierde agua por debajo"_s,
            u"La alarma salta de noche"_s, u"No enfría lo suficiente"_s,      u"Se apaga solo a ratos"_s,  u"Huele a quemado"_s};
        return all;
    }

    std::mt19937 m_random;
};

}

void LikenessTest::wordsAreAlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("the same") << u"munoz"_s << u"munoz"_s << 1.0;
    QTest::newRow("exchanged") << u"munoz"_s << u"mnuoz"_s << 0.8;
    QTest::newRow("one changed") << u"612345678"_s << u"612345679"_s << 1 - 1 / 9.0;
    QTest::newRow("one less") << u"garcia"_s << u"garca"_s << 1 - 1 / 6.0;
    QTest::newRow("nothing alike") << u"abc"_s << u"xyz"_s << 0.0;
    QTest::newRow("nothing") << QString() << QString() << 1.0;
    QTest::newRow("to nothing") << u"abc"_s << QString() << 0.0;
}

void LikenessTest::wordsAreAlike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, expected);
    QVERIFY(qAbs(wordLikeness(a, b) - expected) < 1e-9);
    QVERIFY(qAbs(wordLikeness(b, a) - expected) < 1e-9);
}

void LikenessTest::whatIsNotKnownSaysNothing()
{
    QCOMPARE(partyLikeness({}, {}).weight, 0.0);
    QCOMPARE(partyLikeness({.name = u"Muñoz SL"_s}, {.phones = {u"612345678"_s}}).traits.size(), size_t(0));
}

void LikenessTest::itIsTheSameBothWays()
{
    Town town(7);
    for (int i = 0; i < 200; ++i) {
        const Traits one = town.somebody(), two = town.chance(50) ? town.again(one) : town.other(one);
        QVERIFY(qAbs(callLikeness(one, two).weight - callLikeness(two, one).weight) < 1e-6);
    }
}

void LikenessTest::pairsAreToldApart_data()
{
    QTest::addColumn<bool>("calls");
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("customers") << false << 20261130u;
    QTest::newRow("customers, another town") << false << 4711u;
    QTest::newRow("calls") << true << 20261130u;
    QTest::newRow("calls, another town") << true << 4711u;
}

void LikenessTest::pairsAreToldApart()
{
    QFETCH(bool, calls);
    QFETCH(unsigned, seed);
    Town town(seed);
    int found = 0, missed = 0, wrong = 0;
    for (int i = 0; i < 2000; ++i) {
        const bool same = i % 2 == 0;
        const Traits one = town.somebody(), two = same ? town.again(one) : town.other(one);
        const bool shown = calls ? callLikeness(one, two).weight >= likelyCall : partyLikeness(one, two).weight >= likelyParty;
        found += same && shown;
        missed += same && !shown;
        wrong += !same && shown;
    }
    const double recall = double(found) / (found + missed), precision = double(found) / (found + wrong);
    qInfo("recall %.3f, precision %.3f (%d found, %d missed, %d wrong)", recall, precision, found, missed, wrong);
    QVERIFY2(recall >= 0.95, qPrintable(QString::number(recall)));
    QVERIFY2(precision >= 0.90, qPrintable(QString::number(precision)));
}

void LikenessTest::theReasonsAddUp()
{
    const Likeness both =
        callLikeness({.name = u"Muñoz, S.L."_s, .phones = {u"+34 612 34 56 78"_s}, .postalCode = u"28901"_s, .errorCode = u"E05"_s},
                     {.name = u"munoz"_s, .phones = {u"612345678"_s}, .postalCode = u"28910"_s, .errorCode = u"e05"_s});
    QCOMPARE(both.traits.size(), size_t(4));
    QCOMPARE(both.traits.front().trait, Trait::Phone);
    double sum = 0;
    for (const TraitLikeness &one : both.traits)
        sum += one.weight;
    QCOMPARE(sum, both.weight);
    QVERIFY(both.weight >= likelyCall);
}

QTEST_APPLESS_MAIN(LikenessTest)
#include "tst_likeness.moc"
