// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of an opinion and of a review.
#include "app/assembly.h"
#include "app/tour.h"
#include "ui/incident/incidentpage.h"
#include "ui/listening/feedbackdialog.h"
#include "ui/listening/listeningdeeds.h"
#include "ui/listening/reviewdialog.h"
#include "ui/mainwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// An opinion and a review about the incident that is open.
void Tour::planListening(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    m_steps.push_back([this, window] {
        auto *deeds = window()->findChild<ListeningDeeds *>();
        connect(deeds, &ListeningDeeds::asked, this, &Tour::settle, Qt::SingleShotConnection);
        deeds->feedback(window()->incident()->dossier().incident.id);
    });
    picture(u"opinion"_s, [window]() -> QWidget * { return window()->findChild<FeedbackDialog *>(); });
    m_steps.push_back([this, window, spanish] {
        delete window()->findChild<FeedbackDialog *>();
        auto *deeds = window()->findChild<ListeningDeeds *>();
        connect(deeds, &ListeningDeeds::asked, this, [this, window, spanish] {
            auto *review = window()->findChild<ReviewDialog *>();
            review->findChild<QPlainTextEdit *>(u"reviewCustomer"_s)->setPlainText(spanish ? u"Una válvula estaba mal ajustada."_s : u"A valve was set wrong."_s);
            review->findChild<QPlainTextEdit *>(u"reviewTeam"_s)->setPlainText(spanish ? u"La etiqueta está detrás: nadie la lee."_s : u"The label is on the back: nobody reads it."_s);
            review->findChild<QLineEdit *>(u"measureWhat1"_s)->setText(spanish ? u"Etiquetar las válvulas por delante"_s : u"Label the valves on the front"_s);
            settle();
        }, Qt::SingleShotConnection);
        deeds->review(window()->incident()->dossier().incident.id);
    });
    picture(u"review"_s, [window]() -> QWidget * { return window()->findChild<ReviewDialog *>(); });
    m_steps.push_back([this, window] {
        delete window()->findChild<ReviewDialog *>();
        settle();
    });
}
