// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

/// The tags that open incidents bear, for completion.
class TagsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openIncidentsTagsOnceEach_data() { bothDatabases(); }
    void openIncidentsTagsOnceEach();
};

void TagsTest::openIncidentsTagsOnceEach()
{
    OPEN_DATABASE(test, database);
    const Result<QStringList> tags = waitFor(db, [](Store &store) -> Result<QStringList> {
        AnyValue any(7);
        const Customer customer = someCustomer(store, any);
        const std::vector<std::pair<QStringList, State>> some{{{u"gas natural"_s, u"agua"_s}, State::Active}, {{u"agua"_s}, State::Waiting}, {{}, State::New}, {{u"antigua"_s}, State::Closed}};
        for (const auto &[words, state] : some) {
            Incident incident = someIncident(any, customer.id);
            incident.tags = words, incident.state = state;
            if (Result<void> ok = store.insertIncident(incident, QTimeZone("Europe/Madrid")); !ok)
                return tl::unexpected(ok.error());
        }
        return store.tags(100);
    });
    QVERIFY_RESULT(tags);
    QCOMPARE(*tags, (QStringList{u"agua"_s, u"gas natural"_s}));
}

QTEST_GUILESS_MAIN(TagsTest)
#include "tst_tags.moc"
