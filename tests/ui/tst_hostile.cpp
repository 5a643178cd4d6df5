// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "uifixture.h"
#include "walk.h"

#include <QDesktopServices>
#include <QTcpServer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb secretColour = 0xffff00a7; ///< of a picture that no window has a reason to show

struct Hostile
{
    QString id, text;
};

/// What would be seen if a text were taken for more than text: a picture on the disk, a pipe that hangs, a server that counts.
class Traps : public QObject
{
    Q_OBJECT
public:
    Traps()
    {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(secretColour);
        picture.save(path(u"secret.png"_s));
        picture.save(QDir::current().filePath(u"secret.png"_s));
#ifdef Q_OS_UNIX
        mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600);
#endif
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] { ++asked; });
        for (const char *scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "opened");
    }
    ~Traps() override
    {
        for (const char *scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        QFile::remove(QDir::current().filePath(u"secret.png"_s));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    std::vector<Hostile> texts() const
    {
        QFile file(QStringLiteral(AVISO_TESTDATA "/hostile_texts.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no hostile texts");
        std::vector<Hostile> all;
        for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).array()) {
            QString text = row[u"text"_s].toString().repeated(std::max(1, row[u"times"_s].toInt()));
            text.replace(u"$SECRET"_s, path(u"secret.png"_s)).replace(u"$FIFO"_s, path(u"pipe"_s)).replace(u"$PORT"_s, QString::number(m_server.serverPort()));
            all.push_back({row[u"id"_s].toString(), text});
        }
        return all;
    }

public Q_SLOTS:
    void opened(const QUrl &) { ++asked; }

public:
    int asked = 0; ///< times that something was fetched or opened

private:
    QTemporaryDir m_folder;
    QTcpServer m_server;
};

/// Would Qt take this for markup, and is there markup of somebody else in it?
bool isTakenForMarkup(const QString &text)
{
    return Qt::mightBeRichText(text) && (text.contains("<img"_L1) || text.contains("<script"_L1) || text.contains("<table"_L1) || text.contains("<div>"_L1) || text.contains("<a href=\"file"_L1));
}

QStringList markupIn(const QAbstractItemView &view)
{
    QStringList faults;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < std::min(model->rowCount(), 200); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {int(Qt::ToolTipRole), int(Qt::WhatsThisRole)}) {
                if (isTakenForMarkup(index.data(role).toString()))
                    faults << u"tool tip of a row is markup: "_s + walk::place(&view);
            }
        }
    }
    return faults;
}

QStringList markupIn(const QTextDocument &document, const QWidget *widget)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isImageFormat())
                return {u"a picture in a text: "_s + walk::place(widget)};
        }
    }
    return {};
}

/// What of a window takes a text for more than text.
QStringList markupIn(QWidget *window)
{
    QStringList faults;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() != Qt::PlainText && isTakenForMarkup(label->text()))
            faults << u"a label is markup: "_s + walk::place(label);
        if (isTakenForMarkup(widget->toolTip()))
            faults << u"a tool tip is markup: "_s + walk::place(widget);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            faults << markupIn(*view);
        if (const auto *edit = qobject_cast<QTextEdit *>(widget))
            faults << markupIn(*edit->document(), edit);
    }
    const QImage picture = window->grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == secretColour)
                return faults << u"a file of the disk is shown: "_s + walk::place(window);
        }
    }
    return faults;
}

/// Types the text into every field, looks, and leaves the fields as they were.
QStringList typedEverywhere(QWidget *window, const QString &text)
{
    std::vector<std::function<void()>> back;
    for (QWidget *widget : walk::shown(window)) {
        if (auto *line = qobject_cast<QLineEdit *>(widget); line && !line->isReadOnly()) {
            back.emplace_back([line, before = line->text()] { line->setText(before); });
            line->setText(text);
        } else if (auto *box = qobject_cast<QComboBox *>(widget); box && box->isEditable()) {
            back.emplace_back([box, before = box->currentText()] { box->setEditText(before); });
            box->setEditText(text);
        } else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget); plain && !plain->isReadOnly()) {
            back.emplace_back([plain, before = plain->toPlainText()] { plain->setPlainText(before); });
            plain->setPlainText(text);
        }
    }
    const QStringList faults = back.empty() ? QStringList() : markupIn(window);
    for (const auto &restore : back)
        restore();
    return faults;
}

void tell(const QStringList &faults, const Traps &traps)
{
    for (const QString &fault : faults)
        qWarning("%s", qUtf8Printable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults, see above"_s.arg(faults.size())));
    QCOMPARE(traps.asked, 0);
}

/// An incident of which every text is hostile.
Incident hostileIncident(UiFixture &desk, const Hostile &hostile)
{
    const QString line = hostile.text.left(200).simplified();
    const Incident incident = desk.call(line, line, 90);
    for (const bool forTeam : {false, true}) {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = forTeam ? EntryKind::Note : EntryKind::Contact;
        entry.direction = forTeam ? Direction::Internal : Direction::In;
        entry.audience = forTeam ? Audience::Team : Audience::Customer;
        entry.author = line;
        (forTeam ? entry.teamText.words : entry.customerText.words) = LocalText::of(hostile.text, u"en"_s);
        if (!forTeam)
            entry.channel = Channel::Phone;
        desk.record(entry);
    }
    return incident;
}

}

/// Texts that were made to be taken for more than text, in every field of every window and in everything that shows what is stored.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryWindow();
    void whatIsStored();
    void theTrapsCatch();
};

void HostileTest::everyFieldOfEveryWindow()
{
    Traps traps;
    const std::vector<Hostile> texts = traps.texts();
    size_t at = 0;
    const QStringList faults = everywindow::faults(everywindow::once(), [&](QWidget *window) {
        QStringList found;
        for (int i = 0; i < 6; ++i, ++at) // in turn: all of them many times over all windows
            found << typedEverywhere(window, texts[at % texts.size()].text.left(20'000));
        return found;
    });
    tell(faults, traps);
}

void HostileTest::whatIsStored()
{
    Traps traps;
    UiFixture desk;
    std::vector<IncidentId> incidents;
    for (const Hostile &hostile : traps.texts())
        incidents.push_back(hostileIncident(desk, hostile).id);
    QTemporaryDir folder;
    Drafts drafts;
    Appearance appearance(*qApp, Appearance::Choice::Light);
    MainWindow window(*desk.desk, drafts, appearance, desk.viewpoint());
    window.resize(1360, 860);
    window.show();
    window.deskOpened();
    QStringList faults;
    for (const QString &view : {Sidebar::today(), Sidebar::allOpen(), Sidebar::silent(), Sidebar::ledger(), Sidebar::reports()}) {
        window.go({view, {}});
        desk.wait(desk.desk->people().company()); // answers come in the order of the questions
        QCoreApplication::processEvents();
        faults << markupIn(&window);
    }
    QSignalSpy loaded(window.incident(), &IncidentPage::loaded);
    for (const IncidentId id : incidents) {
        const qsizetype before = loaded.size();
        window.openIncident(id);
        QTRY_VERIFY_WITH_TIMEOUT(loaded.size() > before, 20'000);
        QCoreApplication::processEvents();
        faults << markupIn(&window);
        window.actions().at(ActionId::Why)->trigger();
        QCoreApplication::processEvents();
    }
    tell(faults, traps);
}

void HostileTest::theTrapsCatch()
{
    Traps traps;
    QLabel label(u"<img src=\"%1\">"_s.arg(traps.path(u"secret.png"_s)));
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QVERIFY(!markupIn(&label).isEmpty());
    QDesktopServices::openUrl(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(traps.asked, 1);
}

QTEST_MAIN(HostileTest)
#include "tst_hostile.moc"
