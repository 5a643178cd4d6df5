// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of an incident's files, of an excerpt of a log, and of finding in its timeline.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/text/linefile.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/attachments/excerptwindow.h"
#include "ui/attachments/linesview.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/findbar.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/outline.h"
#include "ui/incident/timelinepane.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/// A drawing that stands for a photograph.
QImage photograph()
{
    QImage image(640, 480, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient light(0, 0, 640, 480);
    light.setColorAt(0, QColor(0x8f, 0xa9, 0xbf));
    light.setColorAt(1, QColor(0x2d, 0x3a, 0x47));
    painter.fillRect(image.rect(), light);
    painter.setBrush(QColor(0xe8, 0x7a, 0x2e));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(320, 260), 120, 150);
    painter.setBrush(QColor(0xf6, 0xd3, 0x65));
    painter.drawEllipse(QPoint(320, 310), 55, 80);
    return image;
}

QByteArray log()
{
    QByteArray lines;
    for (int i = 0; i < 3402; ++i) {
        const QByteArray time = QTime(6, 0).addSecs(4 * i).toString(u"HH:mm:ss"_s).toLatin1();
        lines += time + (i % 37 == 5 ? " ERROR ign: flame not detected (E05) try=" + QByteArray::number(i % 3 + 1) : i % 11 == 3 ? QByteArray(" WARN  fan: speed below set point, 1420 of 1600 rpm") : " INFO  burner: p_gas=" + QByteArray::number(18 + i % 5) + " mbar") + '\n';
    }
    return lines;
}

}

void Tour::fillIncident(bool spanish)
{
    if (std::exchange(m_filled, true)) {
        next();
        return;
    }
    IncidentPage *page = m_assembly.window()->incident();
    Entry entry;
    entry.id = EntryId::make();
    entry.incident = page->incident();
    entry.kind = EntryKind::Diagnosis;
    entry.facts = {{FactKind::Diagnosis, 0}};
    const QStringList lines = QString::fromUtf8(log()).split(u'\n').mid(12, 9);
    entry.teamText.words = LocalText::of((spanish ? u"Electrodo de encendido gastado."_s : u"Ignition electrode worn."_s) + u"\n\n"_s + excerptMarkdown(lines, u"log"_s, u"burner.log"_s, 13, 3402), spanish ? u"es"_s : u"en"_s);
    Attachments &files = m_assembly.desk().attachments();
    const NewAttachment target{entry.incident, entry.id};
    NewAttachment photo = target, lines3402 = target, report = target;
    photo.name = u"electrode.png"_s;
    photo.caption = u"E05"_s;
    lines3402.name = u"burner.log"_s;
    report.name = u"manufacturer, service manual CX-24 revision 2025-11.pdf"_s;
    files.addImage(photo, photograph());
    files.addBytes(lines3402, log());
    whenDone(files.addBytes(report, "%PDF-1.4\n%%EOF\n"), this, [this, page, entry](const Result<Attachment> &last) {
        if (!last) {
            fail(last.error().text);
            return;
        }
        whenDone(m_assembly.desk().timeline().record(entry), this, [this, page](const Result<Entry> &recorded) {
            if (!recorded) {
                fail(recorded.error().text);
                return;
            }
            connect(page, &IncidentPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
            page->refresh();
        });
    });
}

void Tour::planIncident(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    const auto page = [this] { return m_assembly.window()->incident(); };
    m_steps.push_back([this, spanish] { fillIncident(spanish); });
    m_steps.push_back([this, page] {
        page()->timeline()->showNewest();
        settle();
    });
    m_steps.push_back([this] { settle(); }); // thumbnails
    picture(u"incident-files"_s, window);
    for (const QString &name : {u"ofCustomer"_s, u"similar"_s, u"checklist"_s}) {
        m_steps.push_back([this, page, name] {
            QScrollArea *side = page()->commitments();
            const QWidget *list = side->findChild<QWidget *>(name);
            side->verticalScrollBar()->setValue(list->mapTo(side->widget(), QPoint()).y() - side->viewport()->height() / 8);
            settle();
        });
        picture(u"incident-beside-"_s + name.toLower(), window);
    }
    m_steps.push_back([this, page] {
        page()->commitments()->verticalScrollBar()->setValue(page()->commitments()->verticalScrollBar()->maximum());
        settle();
    });
    picture(u"incident-changes"_s, window);
    m_steps.push_back([this, page] {
        page()->find();
        page()->pane()->findBar()->findChild<QLineEdit *>(u"findWords"_s)->setText(u"fan: speed"_s);
        settle();
    });
    picture(u"incident-find"_s, window);
    m_steps.push_back([this, page] {
        page()->pane()->findBar()->leave();
        Q_EMIT page()->pane()->outlineRequested();
        settle();
    });
    picture(u"incident-outline"_s, [this] { return m_assembly.window()->findChild<Outline *>(); });
    m_steps.push_back([this, page] {
        m_assembly.window()->findChild<Outline *>()->close();
        QFile file(QDir::temp().filePath(u"burner.log"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(log()) < 0) {
            fail(u"there is no room for a log"_s);
            return;
        }
        file.close();
        page()->openExcerpt(file.fileName(), u"burner.log"_s, true);
        auto *excerpt = m_assembly.window()->findChild<ExcerptWindow *>();
        connect(excerpt, &ExcerptWindow::loaded, this, [this, excerpt] {
            excerpt->lines()->choose(41, 47);
            excerpt->findChild<QLineEdit *>(u"findLine"_s)->setText(u"flame"_s);
            settle();
        });
    });
    picture(u"incident-excerpt"_s, [this] { return m_assembly.window()->findChild<ExcerptWindow *>(); });
    m_steps.push_back([this, page] {
        m_assembly.window()->findChild<ExcerptWindow *>()->reject();
        page()->composer()->start(Draft::Kind::Note);
        page()->composer()->attachments()->takeImage(photograph());
        page()->composer()->attachments()->attach(QDir::temp().filePath(u"burner.log"_s));
        const auto whenStored = [this, page] {
            if (page()->composer()->draft().attachments.size() == 2)
                settle();
        };
        connect(page()->composer()->attachments(), &AttachmentStrip::busyChanged, this, whenStored);
    });
    picture(u"composer-files"_s, window);
    m_steps.push_back([this, page] {
        disconnect(page()->composer()->attachments(), nullptr, this, nullptr);
        page()->composer()->discard();
        QFile::remove(QDir::temp().filePath(u"burner.log"_s));
        next();
    });
    planOthers(picture);
    planMerging(picture, spanish);
}
